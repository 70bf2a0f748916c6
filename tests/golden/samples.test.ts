import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputsOf, samples } from '../../pipelines/house/samples.ts';
import { withTables } from '../../pipelines/house/readme-tables.ts';
import { home, textOf } from '../contract/source-files.ts';

const REMAKE = 'If the difference is meant, read it and run: npm run goldens';

/** Fractions are compared to two digits: the last ones differ between processors. */
function normalised(text: string): string {
  return text.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

describe.each(samples(home))('the committed report of $subject', async (sample) => {
  const outputs = await outputsOf(home, sample);

  it('has the files that a run writes, and no other', () => {
    expect(filesBelow(join(home, sample.report)), REMAKE).toEqual(
      outputs.map(({ path }) => path).sort(),
    );
  });

  it.each(outputs)('$path is as a run writes it', ({ path, content }) => {
    const committed = readFileSync(join(home, sample.report, path));
    const isSame =
      typeof content === 'string'
        ? normalised(committed.toString('utf8')) === normalised(content)
        : committed.equals(content);
    expect(isSame, `${path} differs. ${REMAKE}`).toBe(true);
  });
});

describe('the README', () => {
  it('has its tables as the code makes them', () => {
    expect(withTables(textOf('README.md')), REMAKE).toBe(textOf('README.md'));
  });
});
