import type { Application } from './application.ts';
import type { CategoryCard } from './category.ts';
import type { PartialDate } from './calendar-date.ts';
import { isStated } from './finding.ts';
import type { ReadHistory } from './history.ts';
import type { ReadNote, Speaker } from './note.ts';
import { laterStage, type Stage } from './stage.ts';

/**
 * One refusal with everything that was said about it, so that an application counts once however
 * many notes it has. A note that belongs to no application is a case of its own.
 */
export interface Rejection {
  /** The application's id, or the note's. */
  readonly id: string;
  readonly application: Application | null;
  readonly company: string | null;
  readonly stage: Stage | null;
  readonly date: PartialDate | null;
  /** Reasons in the employer's word, each with the reader's highest confidence in it. */
  readonly stated: ReadonlyMap<string, number>;
  /** Reasons that the candidate supposed. */
  readonly guessed: ReadonlyMap<string, number>;
  readonly notes: readonly ReadNote[];
}

/**
 * Whether a note counts as the employer's word: so it does unless it is known to be somebody else's.
 *
 * @example
 * ```ts
 * isEmployersWord('unknown'); // true
 * isEmployersWord('candidate'); // false
 * ```
 */
export function isEmployersWord(speaker: Speaker): boolean {
  return speaker === 'employer' || speaker === 'unknown';
}

/**
 * Whether a note is feedback in the employer's word: it says something, if only in general. A date
 * in a notes column is in nobody's word.
 *
 * @example
 * ```ts
 * isEmployersFeedback({ reading: { saidBy: 'employer', detail: 'vague' } }); // true
 * isEmployersFeedback({ reading: { saidBy: 'unknown', detail: 'empty' } }); // false
 * ```
 */
export function isEmployersFeedback({
  reading,
}: {
  readonly reading: Pick<ReadNote['reading'], 'saidBy' | 'detail'>;
}): boolean {
  return isEmployersWord(reading.saidBy) && reading.detail !== 'empty';
}

/** The cards of the categories by id: enough to tell a reason from "no usable reason". */
type Cards = Readonly<Record<string, Pick<CategoryCard, 'residual'>>>;

/**
 * Every refusal of a history, in the order read: applications that the employer turned down or
 * whose role was closed, and notes without an application in which an employer or the candidate
 * names a reason. Residual categories ("no usable reason") are no reasons.
 *
 * @example
 * ```ts
 * rejectionsOf({ applications: [], notes: [] }, {}); // []
 * ```
 */
export function rejectionsOf(history: ReadHistory, cards: Cards): Rejection[] {
  const notesOf = new Map(history.applications.map(({ id }) => [id, [] as ReadNote[]]));
  const loose: ReadNote[] = [];
  for (const note of history.notes) {
    (notesOf.get(note.applicationId ?? '') ?? loose).push(note);
  }
  const refused = history.applications
    .filter(({ status }) => status === 'rejected' || status === 'closed')
    .map((application) => refusal(application, notesOf.get(application.id) ?? [], cards));
  const alone = loose
    .map((note) => refusal(null, [note], cards))
    .filter(({ stated, guessed }) => stated.size + guessed.size > 0);
  return [...refused, ...alone];
}

function refusal(
  application: Application | null,
  notes: readonly ReadNote[],
  cards: Cards,
): Rejection {
  const stated = new Map<string, number>();
  const guessed = new Map<string, number>();
  let stage: Stage | null = application?.reached ?? null;
  for (const note of notes) {
    stage = laterStage(stage, note.stage);
    // A letter that many get is one voice: what it says counts where it came first.
    if (note.repeats !== undefined) continue;
    if (isEmployersWord(note.reading.saidBy)) gather(note, cards, stated);
    else if (note.reading.saidBy === 'candidate') gather(note, cards, guessed);
  }
  const id = application?.id ?? notes[0]?.id ?? '';
  const company = application?.company ?? notes[0]?.company ?? null;
  const date = application?.statusOn ?? notes.findLast((note) => note.date)?.date ?? null;
  return { id, application, company, stage, date, stated, guessed, notes };
}

function gather(note: ReadNote, cards: Cards, reasons: Map<string, number>): void {
  for (const { category, confidence } of note.reading.gaps) {
    if (!isStated({ confidence }) || cards[category]?.residual === true) continue;
    reasons.set(category, Math.max(confidence, reasons.get(category) ?? 0));
  }
}
