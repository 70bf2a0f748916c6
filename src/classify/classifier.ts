import type { Category } from '../model/category.ts';
import type { NoteReading } from '../model/finding.ts';
import type { Speaker } from '../model/note.ts';
import { CueMatcher } from '../text/cue-matcher.ts';
import type { Passage } from '../text/passage.ts';
import { scan } from '../text/scan.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { withoutContradicted } from './contradicted-praise.ts';
import { cueTable, type Cue } from './cue-table.ts';
import { detailOf } from './detail.ts';
import { byRole, readContext, type MatchesByRole } from './read-context.ts';
import { speakerOf } from './speaker.ts';
import type { ModelText } from './learned/model-file.ts';
import { unnamedVerdicts } from './unnamed-verdicts.ts';
import { weigh, withoutResidual, type Weighed } from './weigh.ts';
import { hearBoth, readyModel } from './hear-both.ts';
import { wordClasses } from './word-classes.ts';

/** Everything that the reader saw in a note, and what it made of it. */
export interface Trace {
  readonly passage: Passage;
  readonly cues: readonly Cue[];
  readonly matches: MatchesByRole;
  readonly clauses: Int32Array;
  /** By token: what the context says of it. */
  readonly flags: Uint8Array;
  readonly candidates: readonly Candidate[];
  /** What the cues alone come to, before anything learned is heard. */
  readonly byCues: Weighed;
  readonly reading: NoteReading;
}

/** Reads notes. Made once, for any number of notes; the same note always gives the same reading. */
export interface Classifier {
  /**
   * @param text - the note, as it was written
   * @param saidBy - whose word it is, where its place tells
   */
  readonly classify: (text: string, saidBy?: Speaker) => NoteReading;
  /** The same reading, with all that led to it. */
  readonly trace: (text: string, saidBy?: Speaker) => Trace;
}

/**
 * Compiles categories into a classifier.
 *
 * @param model - what was learned from labelled notes; without it the cues speak alone
 * @throws CueError naming the cue and the rule, where one is not written as it should be
 *
 * @example
 * ```ts
 * compileClassifier([]).classify('Turned up late.').gaps; // []
 * ```
 */
export function compileClassifier(categories: readonly Category[], model?: ModelText): Classifier {
  const learned = model === undefined ? null : readyModel(model, categories);
  const cues = cueTable(categories);
  const matcher = new CueMatcher(
    cues.map(({ text }) => text),
    wordClasses,
  );
  const isPersonal = categories.map(({ meta }) => meta.control !== 'out-of-your-hands');
  const trace = (text: string, saidBy: Speaker = 'unknown'): Trace => {
    const passage = scan(text);
    const matches = byRole(matcher.match(passage), cues);
    const scopes = readContext(passage, matches);
    const hedged = new Set(matches.hedge.map(({ first }) => scopes.clauses[first]!));
    const candidates = findCandidates({ cues, matches, scopes, hedged, isPersonal });
    const byCues = weigh(candidates, categories, passage, text);
    const heard =
      learned === null
        ? byCues
        : hearBoth(byCues, candidates, categories, learned, passage, scopes.flags, text);
    const strengths = withoutContradicted(heard.strengths, byCues);
    const weighed = withoutResidual({ ...heard, strengths }, categories);
    const detail = detailOf(weighed, candidates, matches, categories);
    const unnamed = unnamedVerdicts(matches, scopes, weighed, passage, text);
    const reading = {
      ...weighed,
      detail,
      saidBy: speakerOf(saidBy, passage, matches),
      ...(unnamed.length === 0 ? {} : { unnamed }),
    };
    return { passage, cues, matches, ...scopes, candidates, byCues, reading };
  };
  return { classify: (text, saidBy) => trace(text, saidBy).reading, trace };
}
