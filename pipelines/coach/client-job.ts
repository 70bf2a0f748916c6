import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  lossMix,
  readAnalysis,
  renderBriefMarkdown,
  renderBriefPage,
  sessionBrief,
  summariseClient,
  type Analysis,
  type ClientSummary,
  type LossMix,
  type SourceFile,
} from '../../src/index.ts';
import { clearStaging, writeOutput } from '../../src/node/write-output.ts';
import { analyze, type AnalyzeOptions } from '../analyze.ts';
import { renderReport } from '../report.ts';

/** One client's part of a run; it crosses to a worker, so it holds nothing but data. */
export interface ClientJob {
  readonly name: string;
  readonly folder: string;
  /** Where the run writes; the client's folder is below `clients/`. */
  readonly out: string;
  readonly files: readonly SourceFile[];
  readonly options: Omit<AnalyzeOptions, 'subject'>;
  /** The day from which things are new; `null` for the last run. */
  readonly since: string | null;
}

/** What came of it. */
export interface ClientDone {
  readonly summary: ClientSummary;
  /** To what the client lost, from which the others may borrow. */
  readonly losses: LossMix;
  /** Names of the categories that the summary mentions. */
  readonly categories: Readonly<Record<string, string>>;
  /** Messages that say that something was left out. */
  readonly left: readonly string[];
}

/** Kept beside the report, so that the next conversation knows what is new. */
const LAST_SESSION = 'last-session.json';
const CORRECTIONS = 'corrections.csv';

/**
 * Reads one client's files and writes all that a run writes of one, and the brief. It is what the worker
 * threads run.
 *
 * @throws where nothing was found in the files, or nothing can be written
 */
export async function clientJob(job: ClientJob): Promise<ClientDone> {
  const folder = join(job.out, 'clients', job.folder);
  await clearStaging(folder);
  const corrections = await readFile(join(folder, CORRECTIONS), 'utf8').catch(() => null);
  const analysis = await analyze(job.files, [], {
    ...job.options,
    subject: job.name,
    ...(corrections === null ? {} : { corrections: { file: CORRECTIONS, text: corrections } }),
  });
  if (analysis.applications.length + analysis.notes.length === 0)
    throw new Error('no application and no note was found in its files');
  const last = await lastSession(folder, analysis.today);
  const before = { analysis: last, since: job.since };
  const summary = summariseClient(analysis, job.folder, before);
  const brief = sessionBrief(analysis, summary, before);
  // The brief is the coach's own sheet; the client's edition is the report alone.
  const isClients = job.options.edition?.kind === 'client';
  await writeOutput(folder, [
    ...(await renderReport(analysis)),
    ...(isClients
      ? []
      : [
          { path: 'session-brief.md', content: renderBriefMarkdown(brief) },
          { path: 'session-brief.html', content: await renderBriefPage(brief) },
        ]),
    ...(last === null ? [] : [{ path: LAST_SESSION, content: JSON.stringify(last) }]),
  ]);
  const categories = Object.fromEntries(
    Object.entries(analysis.categories).map(([id, { name }]) => [id, name]),
  );
  const left = analysis.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ note }) => note);
  return { summary, losses: lossMix(analysis), categories, left };
}

/** The analysis of the last run on an earlier day; a second run on one day is still the same session. */
async function lastSession(folder: string, today: string): Promise<Analysis | null> {
  const saved = await savedAnalysis(join(folder, 'analysis.json'));
  if (saved !== null && saved.today < today) return saved;
  return savedAnalysis(join(folder, LAST_SESSION));
}

async function savedAnalysis(path: string): Promise<Analysis | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : readAnalysis(text, path).analysis;
}
