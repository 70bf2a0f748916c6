/*
 * The public API. A program that has notes of its own needs `classify`; one that has a whole
 * history walks the rooms in the order in which they stand here.
 */
import { categories } from './categories/index.ts';
import { compileClassifier, type Classifier } from './classify/classifier.ts';
import { explain } from './classify/explain.ts';
import { weights } from './classify/learned/weights.ts';
import type { Category } from './model/category.ts';
import type { Explanation } from './model/explanation.ts';
import type { NoteReading } from './model/finding.ts';
import type { Speaker } from './model/note.ts';

export type { Analysis, Input } from './model/analysis.ts';
export type { Application, EndedBy, Status } from './model/application.ts';
export type { IsoDay, PartialDate } from './model/calendar-date.ts';
export {
  cardOf,
  type Action,
  type Category,
  type CategoryCard,
  type Control,
} from './model/category.ts';
export type { Chart, ChartSpec, Drawing } from './model/chart.ts';
export type { ClientSummary, Cohort, Flag, FlagKind, StandingOut } from './model/cohort.ts';
export type { Borrowed, CohortPrior, LossMix } from './model/cohort-prior.ts';
export type { Comparison } from './model/comparison.ts';
export type { SharedCohort } from './model/shared-cohort.ts';
export { EDITIONS, type Edition } from './model/edition.ts';
export type { SessionBrief } from './model/session-brief.ts';
export type { Correction } from './model/correction.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export type { Accuracy, Evaluation, Labels } from './model/evaluation.ts';
export type { Explanation } from './model/explanation.ts';
export {
  isStated,
  type Detail,
  type Evidence,
  type Finding,
  type NoteReading,
} from './model/finding.ts';
export type { History, ReadHistory } from './model/history.ts';
export type {
  ApplyNext,
  Improvement,
  Letter,
  OpenApplication,
  Quote,
  Strength,
  Term,
} from './model/improvement.ts';
export type {
  Interval,
  Measure,
  Measured,
  MeasuredRow,
  Quantity,
  Share,
  Verdict,
} from './model/measure.ts';
export type { FileReport, Normalised, NormaliseOptions } from './model/normalised.ts';
export { countedVoice, type Note, type ReadNote, type Speaker } from './model/note.ts';
export type { Format, LargeFile, Place, Reading, SourceFile, Table } from './model/record.ts';
export type { Stage } from './model/stage.ts';
export type { Statistic } from './model/statistic.ts';
export type { Theme } from './model/theme.ts';

export { formats } from './formats/index.ts';
export { readAll } from './formats/read-all.ts';
export { readSource } from './formats/read-source.ts';
export { isReadInBlocks, tableBlocks } from './formats/table-blocks.ts';
export { inspectBlocks } from './normalise/inspect-blocks.ts';
export { splitClients } from './normalise/split-clients.ts';
export { redactHistory } from './normalise/redaction/redact-history.ts';
export { normalise } from './normalise/normalise.ts';
export { categories } from './categories/index.ts';
export { compileClassifier, type Classifier } from './classify/classifier.ts';
export { correctReading } from './classify/corrections/correct-reading.ts';
export { correctionIndex, type CorrectionIndex } from './classify/corrections/correction-index.ts';
export { readCorrections } from './classify/corrections/read-corrections.ts';
export { correctionUnused } from './classify/messages.ts';
export { readCategories } from './classify/user-categories/read-categories.ts';
export { weights } from './classify/learned/weights.ts';
export { evaluate, type Judged } from './classify/evaluation.ts';
export {
  trainReader,
  type CorpusPart,
  type TrainedReader,
} from './classify/learned/train-reader.ts';
export type { ModelText } from './classify/learned/model-file.ts';
export { statistics } from './statistics/index.ts';
export { measureAll } from './statistics/measure-all.ts';
export { findThemes } from './themes/find-themes.ts';
export { markRepeats } from './themes/templates.ts';
export { soften } from './advise/soften.ts';
export { advise } from './advise/advise.ts';
export { assembleAnalysis } from './analysis/assemble.ts';
export { analysisJsonSchema } from './analysis/json-schema.ts';
export { readAnalysis } from './analysis/read-analysis.ts';
export { writeAnalysis } from './analysis/write-analysis.ts';
export { shareCohort } from './cohort/share-cohort.ts';
export { assembleCohort } from './cohort/assemble-cohort.ts';
export { cohortPriors, lossMix } from './cohort/cohort-prior.ts';
export { compareAnalyses } from './cohort/compare-analyses.ts';
export { safeFolderName } from './cohort/safe-folder-name.ts';
export { sessionBrief } from './cohort/session-brief.ts';
export { summariseClient } from './cohort/summarise-client.ts';
export type { RenderedChart } from './sections/section.ts';
export { charts } from './charts/index.ts';
export { sections } from './sections/index.ts';
export { renderCategories, renderCategory } from './render/category-text.ts';
export { renderBriefMarkdown, renderBriefPage } from './render/cohort/brief.tsx';
export { renderCohortCsv } from './render/cohort/cohort-csv.ts';
export { renderSharedCsv } from './render/cohort/shared-csv.ts';
export { renderSharedPage } from './render/cohort/shared-page.tsx';
export { renderCohortPage } from './render/cohort/cohort-page.tsx';
export { renderCohortSummary } from './render/cohort/cohort-summary.ts';
export { renderComparison } from './render/comparison.ts';
export { renderCalendar } from './render/calendar.ts';
export { renderTasksCsv } from './render/tasks-csv.ts';
export { renderEvaluation } from './render/evaluation.ts';
export { renderExplanation } from './render/explanation.ts';
export { renderFindingsCsv } from './render/findings-csv.ts';
export { renderInspection } from './render/inspection.ts';
export { renderMarkdown } from './render/markdown.ts';
export { renderNotesCsv } from './render/notes-csv.ts';
export { renderPage } from './render/page.tsx';
export { renderProposedCategories } from './render/proposed-categories.ts';
export { renderSankeymatic } from './render/sankeymatic.ts';
export { renderCharts } from './render/render-charts.ts';
export { renderSummary } from './render/terminal.ts';

let compiled: Classifier | undefined;

/** Compiled at the first note and kept: it costs a tenth of a second, and most programs want it. */
function classifier(): Classifier {
  compiled ??= compileClassifier(categories, weights);
  return compiled;
}

/**
 * Reads one note by the built-in categories.
 *
 * @param text - the note, as it was written
 * @param saidBy - whose word it is, where that is known
 *
 * @example
 * ```ts
 * classify('You turned up twenty minutes late.').gaps[0].category; // 'punctuality'
 * ```
 */
export function classify(text: string, saidBy?: Speaker): NoteReading {
  return classifier().classify(text, saidBy);
}

/** Tells why a note is read as it is, cue by cue; by the built-in categories, or by others. */
export function explainNote(
  text: string,
  saidBy?: Speaker,
  by: readonly Category[] = categories,
): Explanation {
  const reader = by === categories ? classifier() : compileClassifier(by, weights);
  return explain(reader, by, text, saidBy);
}
