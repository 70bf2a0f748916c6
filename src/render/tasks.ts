import type { Analysis } from '../model/analysis.ts';
import type { IsoDay } from '../model/calendar-date.ts';
import type { Letter } from '../model/improvement.ts';
import { reasonName } from '../sections/slices/reasons.ts';

/** Something to do, with its day where it has one. */
export interface Task {
  /** The same for the same task in every run, so that calendars change it instead of adding another. */
  readonly id: string;
  readonly dueOn: IsoDay | null;
  readonly what: string;
  readonly company: string | null;
  readonly role: string | null;
  /** Why, or the text to send. */
  readonly details: string;
}

const LETTER_WORDS: Readonly<Record<Letter['kind'], string>> = {
  'ask-again': 'Ask for more',
  'keep-in-touch': 'Keep in touch',
  'follow-up': 'Follow up',
};

/** Improvements whose first steps are tasks: more at once is none done. */
const MOST_IMPROVEMENTS = 3;

/** Everything that the plan asks for, by day; what has no day, but a week, comes first. */
export function tasksOf(analysis: Analysis): Task[] {
  const steps = analysis.improvements
    .slice(0, MOST_IMPROVEMENTS)
    .flatMap(({ category, thisWeek }) =>
      thisWeek.map(({ when, what }, at): Task => ({
        id: `step-${category}-${at + 1}`,
        dueOn: null,
        what: `${reasonName(analysis, category)}: ${when}`,
        company: null,
        role: null,
        details: what,
      })),
    );
  const letters = analysis.letters.map((letter): Task => ({
    id: slugOf(letter.kind, letter.company, letter.role),
    dueOn: letter.dueOn,
    what: `${LETTER_WORDS[letter.kind]}: ${letter.company}`,
    company: letter.company,
    role: letter.role,
    details: `${letter.reason}\n\n${letter.subject}\n\n${letter.body}`,
  }));
  const closing = analysis.open.map(({ company, role, closeOn, waitingDays }): Task => ({
    id: slugOf('close', company, role),
    dueOn: closeOn,
    what: `Let go: ${company ?? role ?? 'an application without a name'}`,
    company,
    role,
    details: `Nothing heard for ${waitingDays} days.`,
  }));
  const dated = [...letters, ...closing].sort((a, b) =>
    a.dueOn! < b.dueOn! ? -1 : a.dueOn! > b.dueOn! ? 1 : a.id < b.id ? -1 : 1,
  );
  return numbered([...steps, ...dated]);
}

/** What a task is about, as part of an identifier. */
function slugOf(kind: string, company: string | null, role: string | null): string {
  const words = [kind, company ?? '', role ?? ''].join(' ').toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Two tasks about the same company and role are told apart by their order. */
function numbered(tasks: readonly Task[]): Task[] {
  const seen = new Map<string, number>();
  return tasks.map((task) => {
    const count = (seen.get(task.id) ?? 0) + 1;
    seen.set(task.id, count);
    return count === 1 ? task : { ...task, id: `${task.id}-${count}` };
  });
}
