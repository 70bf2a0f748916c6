import {
  advise,
  assembleAnalysis,
  cardOf,
  categories as builtIn,
  compileClassifier,
  correctionIndex,
  correctionUnused,
  correctReading,
  countedVoice,
  findThemes,
  markRepeats,
  measureAll,
  normalise,
  readAll,
  readCorrections,
  redactHistory,
  soften,
  statistics,
  weights,
  type Analysis,
  type Category,
  type Classifier,
  type CohortPrior,
  type CorrectionIndex,
  type Diagnostic,
  type FileReport,
  type NormaliseOptions,
  type ReadNote,
  type SourceFile,
} from '../src/index.ts';
import { nameFinder } from '../src/node/find-names.ts';
import { programVersion } from '../src/node/program-version.ts';
import { pseudonyms } from '../src/node/pseudonyms.ts';
import { sha256 } from '../src/node/sha256.ts';

/** What a run needs besides the files. */
export interface AnalyzeOptions extends NormaliseOptions {
  /** Whose history it is, as the report calls it. */
  readonly subject: string;
  /** The reasons to look for; the built-in ones where it is left out. */
  readonly categories?: readonly Category[];
  /** A file in which the user corrected the reader in earlier runs. */
  readonly corrections?: { readonly file: string; readonly text: string };
  /** What other clients hear, for a history too thin to be ordered by itself. */
  readonly prior?: CohortPrior;
  /** For whom; the coach, or whoever ran it, where it is left out. */
  readonly edition?:
    | { readonly kind: 'coach' | 'client' }
    | { readonly kind: 'share'; readonly key: string; readonly realName: string };
}

/** Called as the run goes on, for a progress line. */
export type OnProgress = (phase: string, done: number, total: number) => void;

/**
 * One person's history, from files to Analysis: read, tidy, understand, count, advise.
 *
 * @param files - as found; archives among them are unpacked
 * @param found - what was already amiss when they were looked for
 */
export async function analyze(
  files: readonly SourceFile[],
  found: readonly Diagnostic[],
  options: AnalyzeOptions,
  onProgress: OnProgress = () => undefined,
): Promise<Analysis> {
  const read = await readAll(files, (done, total) => {
    onProgress('Reading files', done, total);
  });
  const { edition } = options;
  const normalised = normalise(read.readings, options);
  const {
    history,
    milestones,
    files: reports,
    diagnostics,
  } = edition?.kind === 'share'
    ? redactHistory(
        normalised,
        read.readings,
        edition.realName,
        pseudonyms(edition.key),
        await nameFinder(),
      )
    : normalised;

  const categories = options.categories ?? builtIn;
  const classifier = readerFor(categories);
  const corrected = correctionsOf(options, categories);
  const notes = history.notes.map((note, done) => {
    onProgress('Reading notes', done + 1, history.notes.length);
    const read = classifier.classify(note.text, note.saidBy);
    // Corrections name a note by its words as they were written.
    const written = normalised.history.notes[done]!.text;
    const reading = correctReading(read, corrected.index.of(written));
    return { ...note, reading: { ...reading, saidBy: countedVoice(note.saidBy, reading.saidBy) } };
  });
  const readHistory = markRepeats({
    applications: history.applications,
    notes: edition?.kind === 'client' ? notes.filter(isForTheClient) : notes,
  });

  const cards = Object.fromEntries(categories.map((category) => [category.id, cardOf(category)]));
  const setting = { today: options.today, categories: cards, milestones };
  const measures = measureAll(statistics, readHistory, setting);
  const themes = findThemes(readHistory, cards);

  onProgress('Ranking', 1, 1);
  const advice = advise({
    history: readHistory,
    measures,
    categories,
    themes,
    ...(options.prior === undefined ? {} : { prior: options.prior }),
    today: options.today,
    seed: SEED,
  });

  return assembleAnalysis({
    version: programVersion(),
    today: options.today,
    subject: options.subject,
    inputs: reports.map((file, at) => inputOf(file, read.sources[at], edition)),
    categories: cards,
    ...readHistory,
    milestones,
    measures,
    themes,
    ...advice,
    ...borrowedOf(options.prior),
    ...(edition?.kind === 'client' ? { improvements: soften(advice.improvements, cards) } : {}),
    // Messages quote the files, so none of them is shared.
    diagnostics:
      edition?.kind === 'share'
        ? []
        : [...found, ...read.diagnostics, ...diagnostics, ...corrected.diagnostics()],
  });
}

/** What the order leans on, without the shares of single reasons: those are other people's. */
function borrowedOf(prior: CohortPrior | undefined): Pick<Analysis, 'borrowed'> {
  if (prior === undefined) return {};
  const { losses, clients, told } = prior;
  return { borrowed: { losses, clients, told } };
}

/** The user's corrections, and what was amiss with them once all notes have been read. */
function correctionsOf(
  { corrections: given }: AnalyzeOptions,
  categories: readonly Category[],
): {
  readonly index: CorrectionIndex;
  readonly diagnostics: () => readonly Diagnostic[];
} {
  const { file, text } = given ?? { file: '', text: '' };
  const ids = categories.map(({ id }) => id);
  const read = given === undefined ? NO_CORRECTIONS : readCorrections(text, file, ids);
  const index = correctionIndex(read.corrections);
  const unused = (): Diagnostic[] => index.unused().map(({ note }) => correctionUnused(file, note));
  return { index, diagnostics: () => [...read.diagnostics, ...unused()] };
}

/** Compiling costs a tenth of a second, which a coach's run would pay for each client. */
const readers = new WeakMap<readonly Category[], Classifier>();

function readerFor(categories: readonly Category[]): Classifier {
  const known = readers.get(categories) ?? compileClassifier(categories, weights);
  readers.set(categories, known);
  return known;
}

const NO_CORRECTIONS = { corrections: [], diagnostics: [] };

/** The redraws behind the rank intervals start here, so that a run can be repeated to the byte. */
const SEED = 20_260_101;

/** What a coach writes for themselves is not for the client. */
function isForTheClient({ reading }: ReadNote): boolean {
  return reading.saidBy !== 'coach';
}

function inputOf(
  { file, format, applications, notes }: FileReport,
  source: SourceFile | undefined,
  edition: AnalyzeOptions['edition'],
): Analysis['inputs'][number] {
  const own = sha256(source?.bytes ?? new Uint8Array());
  // Whoever guesses a file must not be able to tell that they guessed right.
  const hash =
    edition?.kind === 'share' ? sha256(new TextEncoder().encode(`${edition.key} ${own}`)) : own;
  return { file, sha256: hash, format, applications, notes };
}
