import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/formats/read-all.ts';
import type { Normalised } from '../../src/model/normalised.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { home } from '../contract/source-files.ts';

/*
 * The small files of samples/formats, each with what a person finds in it who counts by hand:
 * kind, rows, applications, notes. samples/README.md tells what each is for.
 */
const FOLDER = join(home, 'samples/formats');

async function readSample(name: string): Promise<Normalised> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const { readings } = await readAll([{ path: name, bytes }]);
  return normalise(readings, { today: '2026-11-20' });
}

const COUNTED: Readonly<Record<string, string>> = {
  'Applications 5e1f0c9a7b3d4e2f8a6b1c0d9e8f7a6b_all.csv': 'mixed 3 3 1',
  'ai-job-search.csv': 'mixed 3 3 2',
  'array.json': 'mixed 3 3 1',
  'broken-quote.csv': 'mixed 4 3 2',
  'byte-order-mark.csv': 'mixed 4 4 3',
  'career-ops.md': 'mixed 3 3 2',
  'chinese.csv': 'mixed 4 4 1',
  'client-column.csv': 'mixed 4 4 2',
  'comma.csv': 'mixed 4 4 3',
  'cut-off.json': 'not-a-history 0 0 0',
  'dated-entries.txt': 'notes 4 0 4',
  'dates-ambiguous.csv': 'applications 3 3 0',
  'dates-mixed.csv': 'applications 6 6 0',
  'dates-no-year.csv': 'applications 4 4 0',
  'dates-slips.csv': 'applications 6 6 0',
  'dictionary.json': 'applications 2 2 0',
  'empty.csv': 'unreadable 0 0 0',
  'example-rows.csv': 'mixed 3 1 1',
  'french.csv': 'mixed 3 3 1',
  'front-matter.md': 'notes 1 0 1',
  'google-sheets-template.csv': 'mixed 4 4 5',
  'header-only.csv': 'applications 0 0 0',
  'header-shifted.csv': 'applications 2 2 0',
  'headings.md': 'notes 3 0 3',
  'huntr.csv': 'applications 2 2 0',
  'hyperlinks.csv': 'mixed 2 2 2',
  'index-and-nameless-columns.csv': 'applications 2 2 0',
  'jobsync.csv': 'applications 3 3 0',
  'letter.docx': 'notes 3 0 3',
  'lfs-pointer.csv': 'unreadable 0 0 0',
  'lines.ndjson': 'mixed 3 3 1',
  'linkedin-archive.zip': 'applications 2 2 0',
  'linkedin-job-applications.csv': 'applications 2 2 0',
  'mailbox.mbox': 'notes 3 0 2',
  'merge-conflict.csv': 'applications 6 3 0',
  'message.eml': 'notes 1 0 1',
  'month-headings.csv': 'mixed 5 3 1',
  'multi-line-cells.csv': 'mixed 2 2 2',
  'no-header.csv': 'mixed 4 4 3',
  'not-a-history-adverts.json': 'not-a-history 2 0 0',
  'not-a-history-apps.csv': 'not-a-history 3 0 0',
  'not-a-history-contacts.csv': 'not-a-history 2 0 0',
  'not-a-history-recruiter.csv': 'not-a-history 3 0 0',
  'object-with-array.json': 'mixed 3 3 1',
  'pasted-mail.txt': 'notes 1 0 1',
  'pipe.txt': 'mixed 4 4 3',
  'polish.csv': 'mixed 3 3 1',
  'ragged-rows.csv': 'mixed 4 4 2',
  'reason-and-guess.md': 'notes 2 0 2',
  'repeated-header.csv': 'mixed 5 4 3',
  'semicolon.csv': 'mixed 4 4 3',
  'simplify.csv': 'mixed 3 3 1',
  'stage-as-status.csv': 'applications 3 3 0',
  'stage-columns.csv': 'applications 4 4 0',
  'status-log.csv': 'mixed 2 2 1',
  'tab.tsv': 'mixed 4 4 3',
  'teal.csv': 'applications 3 3 0',
  'title-rows.csv': 'mixed 7 4 3',
  'transitions.csv': 'not-a-history 3 0 0',
  'unix-seconds.json': 'mixed 2 2 1',
  'utf16.csv': 'mixed 4 4 3',
  'windows-1252.csv': 'mixed 3 3 2',
  'workbook.xlsx': 'mixed 7 3 2',
};

describe('the samples of formats', () => {
  it('are all counted here', () => {
    expect(Object.keys(COUNTED)).toEqual(readdirSync(FOLDER).sort());
  });

  it.each(Object.entries(COUNTED))('%s is read as %s', async (name, counted) => {
    const { files } = await readSample(name);
    const [{ kind, rows, applications, notes }] = files as [(typeof files)[number]];
    expect(`${kind} ${rows} ${applications} ${notes}`).toBe(counted);
  });

  const statuses = async (name: string) =>
    (await readSample(name)).history.applications.map(({ status, reached, endedBy }) =>
      [status, reached, endedBy ?? '-'].join(' '),
    );

  it('a column for each stage tells how far each application came', async () => {
    expect(await statuses('stage-columns.csv')).toEqual([
      'rejected assessment employer',
      'in-progress screen -',
      'applied applied -',
      'rejected interview employer',
    ]);
  });

  it('a log of statuses tells the last, the furthest and both days', async () => {
    expect(await statuses('status-log.csv')).toEqual([
      'rejected screen employer',
      'applied applied -',
    ]);
    const { history } = await readSample('status-log.csv');
    expect(history.applications[0]).toMatchObject({
      appliedOn: { iso: '2026-02-03' },
      statusOn: { iso: '2026-02-24' },
    });
    expect(await statuses('unix-seconds.json')).toContain('rejected applied employer');
  });

  it('a column called "Stage" is the status where no other is', async () => {
    expect(await statuses('stage-as-status.csv')).toEqual([
      'rejected applied employer',
      'in-progress screen -',
      'no-reply applied nobody',
    ]);
  });

  it('slips in dates are mended, and each is told', async () => {
    const { history, diagnostics } = await readSample('dates-slips.csv');
    expect(history.applications.map(({ appliedOn }) => appliedOn?.iso ?? null)).toEqual([
      '2026-03-14',
      '2026-03-16',
      '2025-09-09',
      '2026-04',
      '2026-05-14',
      null,
    ]);
    expect(diagnostics.map(({ code, row }) => [code, row])).toEqual([
      ...[2, 3, 4, 5, 6].map((row) => ['date-mended', row]),
      ['date-unread', 7],
    ]);
  });

  it('in other languages the statuses are understood as well', async () => {
    expect(await statuses('chinese.csv')).toEqual([
      'applied applied -',
      'rejected interview employer',
      'not-applied applied -',
      'in-progress final -',
    ]);
    expect(await statuses('polish.csv')).toEqual([
      'applied applied -',
      'rejected interview employer',
      'no-reply applied nobody',
    ]);
    expect(await statuses('french.csv')).toEqual([
      'rejected interview employer',
      'no-reply applied nobody',
      'applied applied -',
    ]);
  });

  it('an archive of LinkedIn gives its applications, quietly leaves the rest, and no answer', async () => {
    const read = await readSample('linkedin-archive.zip');
    expect(read.files.map(({ kind }) => kind)).toEqual([
      'applications',
      ...Array<string>(4).fill('not-a-history'),
    ]);
    expect(read.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(JSON.stringify(read)).not.toMatch(/veteran|Disability|Prefer not/);
  });
});
