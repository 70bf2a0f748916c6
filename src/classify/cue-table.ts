import type { Category } from '../model/category.ts';
import {
  datings,
  denials,
  denialsAfterColon,
  hedges,
  historicals,
  hypotheticals,
  negations,
  opinions,
  otherPeople,
  presents,
  pseudoHypotheticals,
  pseudoNegations,
  refusals,
} from './context-cues.ts';
import { candidateCues, coachCues, employerCues } from './speaker-cues.ts';
import { negativeVerdicts, positiveVerdicts } from './verdicts.ts';

/** What a cue does once it is found. The first three belong to a category. */
export type CueRole =
  | 'gap'
  | 'strength'
  | 'topic'
  | 'negative-verdict'
  | 'positive-verdict'
  | 'negation'
  | 'pseudo-negation'
  | 'denial'
  | 'denial-after-colon'
  | 'refusal'
  | 'hypothetical'
  | 'pseudo-hypothetical'
  | 'historical'
  | 'dating'
  | 'present'
  | 'other-person'
  | 'opinion'
  | 'hedge'
  | 'employer'
  | 'candidate'
  | 'coach';

/** A cue with what it does. `category` is its place in the list of categories, or -1. */
export interface Cue {
  readonly text: string;
  readonly role: CueRole;
  readonly category: number;
}

const CONTEXT: readonly (readonly [CueRole, readonly string[]])[] = [
  ['negative-verdict', negativeVerdicts],
  ['positive-verdict', positiveVerdicts],
  ['negation', negations],
  ['pseudo-negation', pseudoNegations],
  ['denial', denials],
  ['denial-after-colon', denialsAfterColon],
  ['refusal', refusals],
  ['hypothetical', hypotheticals],
  ['pseudo-hypothetical', pseudoHypotheticals],
  ['historical', historicals],
  ['dating', datings],
  ['present', presents],
  ['other-person', otherPeople],
  ['opinion', opinions],
  ['hedge', hedges],
  ['employer', employerCues],
  ['candidate', candidateCues],
  ['coach', coachCues],
];

/** All cues in one list, so that one pass over a note finds them all. */
export function cueTable(categories: readonly Category[]): readonly Cue[] {
  const owned = categories.flatMap(({ cues }, category) => [
    ...cues.gap.map((text): Cue => ({ text, role: 'gap', category })),
    ...cues.strength.map((text): Cue => ({ text, role: 'strength', category })),
    ...cues.topic.map((text): Cue => ({ text, role: 'topic', category })),
  ]);
  const context = CONTEXT.flatMap(([role, texts]) =>
    texts.map((text): Cue => ({ text, role, category: -1 })),
  );
  return [...owned, ...context];
}
