import {
  advise,
  assembleAnalysis,
  cardOf,
  categories,
  compileClassifier,
  countedVoice,
  findThemes,
  measureAll,
  normalise,
  readSource,
  statistics,
  weights,
  type Analysis,
  type Diagnostic,
  type FileReport,
  type NormaliseOptions,
  type ReadHistory,
  type SourceFile,
} from '../src/index.ts';
import { programVersion } from '../src/node/program-version.ts';
import { sha256 } from '../src/node/sha256.ts';

/** What a run needs besides the files. */
export interface AnalyzeOptions extends NormaliseOptions {
  /** Whose history it is, as the report calls it. */
  readonly subject: string;
}

/** Called as the run goes on, for a progress line. */
export type OnProgress = (phase: string, done: number, total: number) => void;

/**
 * One person's history, from files to Analysis: read, tidy, understand, count, advise.
 *
 * @param sources - the files as found
 * @param found - what was already amiss when they were looked for
 */
export function analyze(
  sources: readonly SourceFile[],
  found: readonly Diagnostic[],
  options: AnalyzeOptions,
  onProgress: OnProgress = () => undefined,
): Analysis {
  const readings = sources.map((source, done) => {
    onProgress('Reading files', done + 1, sources.length);
    return readSource(source);
  });
  const { history, files, diagnostics } = normalise(readings, options);

  const classifier = compileClassifier(categories, weights);
  const notes = history.notes.map((note, done) => {
    onProgress('Reading notes', done + 1, history.notes.length);
    const reading = classifier.classify(note.text, note.saidBy);
    return { ...note, reading: { ...reading, saidBy: countedVoice(note.saidBy, reading.saidBy) } };
  });
  const read: ReadHistory = { applications: history.applications, notes };

  const cards = Object.fromEntries(categories.map((category) => [category.id, cardOf(category)]));
  const setting = { today: options.today, categories: cards };
  const measures = measureAll(statistics, read, setting);
  const themes = findThemes(read, cards);

  onProgress('Ranking', 1, 1);
  const advice = advise({
    history: read,
    measures,
    categories,
    themes,
    today: options.today,
    seed: SEED,
  });

  return assembleAnalysis({
    version: programVersion(),
    today: options.today,
    subject: options.subject,
    inputs: files.map((file, at) => inputOf(file, sources[at])),
    categories: cards,
    ...read,
    measures,
    themes,
    ...advice,
    diagnostics: [...found, ...diagnostics],
  });
}

/** The redraws behind the rank intervals start here, so that a run can be repeated to the byte. */
const SEED = 20_260_101;

function inputOf(
  { file, format, applications, notes }: FileReport,
  source?: SourceFile,
): Analysis['inputs'][number] {
  return { file, sha256: sha256(source?.bytes ?? new Uint8Array()), format, applications, notes };
}
