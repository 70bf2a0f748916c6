import type { Analysis } from '../model/analysis.ts';
import type { Application } from '../model/application.ts';
import type { ReadNote } from '../model/note.ts';
import { dayNumber, type PartialDate } from '../model/calendar-date.ts';
import { roundFractions } from './round-fractions.ts';

/** What the rooms before this one worked out. */
export type AnalysisParts = Omit<Analysis, 'schemaVersion' | 'program' | 'span'> & {
  readonly version: string;
};

/**
 * Puts an Analysis together: the only place that builds one. It adds nothing of its own but the
 * schema's version and the span of the history, and rounds fractions.
 */
export function assembleAnalysis({ version, ...parts }: AnalysisParts): Analysis {
  return roundFractions<Analysis>({
    schemaVersion: 1,
    program: { name: 'debrief', version },
    today: parts.today,
    subject: parts.subject,
    span: spanOf(parts.applications, parts.notes, parts.today),
    inputs: parts.inputs,
    categories: parts.categories,
    improvements: parts.improvements,
    ...(parts.borrowed === undefined ? {} : { borrowed: parts.borrowed }),
    strengths: parts.strengths,
    measures: parts.measures,
    themes: parts.themes,
    letters: parts.letters,
    open: parts.open,
    applyNext: parts.applyNext,
    applications: parts.applications,
    notes: parts.notes,
    milestones: parts.milestones,
    diagnostics: parts.diagnostics,
  });
}

/** First and last known day, leaving out dates that lie after today: they are plans or slips. */
function spanOf(
  applications: readonly Application[],
  notes: readonly ReadNote[],
  today: string,
): Analysis['span'] {
  const dates: (PartialDate | null)[] = [];
  for (const application of applications) dates.push(application.appliedOn, application.statusOn);
  for (const note of notes) dates.push(note.date);
  let from: string | null = null;
  let to: string | null = null;
  for (const date of dates) {
    if (date === null || dayNumber(date) === null || date.iso > today) continue;
    if (from === null || date.iso < from) from = date.iso;
    if (to === null || date.iso > to) to = date.iso;
  }
  return from === null || to === null ? null : { from, to };
}
