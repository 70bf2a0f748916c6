import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect, inspectLarge } from '../../pipelines/inspect.ts';
import { largeFile } from '../../src/node/large-file.ts';
import { home } from '../contract/source-files.ts';

const OPTIONS = { today: '2026-11-20' };

describe('a file that is inspected piece by piece', () => {
  it.each([
    'job-seeker/Job hunt 2026 - Tracker.csv',
    'formats/dates-slips.csv',
    'formats/dates-mixed.csv',
    'formats/google-sheets-template.csv',
    'formats/linkedin-job-applications.csv',
    'formats/polish.csv',
    'formats/not-a-history-recruiter.csv',
    'formats/no-header.csv',
    'formats/broken-quote.csv',
  ])('%s is told of in the same words as in one piece', async (name) => {
    const path = join(home, 'samples', name);
    const bytes = new Uint8Array(readFileSync(path));
    const large = await inspectLarge(await largeFile(path, name, bytes.length), OPTIONS);
    const { files } = await inspect([{ path: name, bytes }], OPTIONS);
    const byNote = (one: { note: string }, other: { note: string }) =>
      one.note < other.note ? -1 : 1;
    expect({ ...large, diagnostics: large?.diagnostics.toSorted(byNote) }).toEqual({
      ...files[0],
      diagnostics: files[0]?.diagnostics.toSorted(byNote),
    });
  });

  it('is left to be read in one piece where it is no table', async () => {
    const path = join(home, 'samples/formats/front-matter.md');
    expect(await inspectLarge(await largeFile(path, 'front-matter.md', 1), OPTIONS)).toBeNull();
  });
});
