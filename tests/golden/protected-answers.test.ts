import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { outputsOf, samples } from '../../pipelines/house/samples.ts';
import { home } from '../contract/source-files.ts';

/*
 * An export of one product holds answers on race, gender and disability beside each application.
 * They are dropped at the door: no word of them may be in anything that a run writes.
 */
const EXPORT = 'samples/clients/hal-w/Job Applications.csv';

describe('answers about a person', async () => {
  const text = readFileSync(join(home, EXPORT), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const answers = data
    .flatMap((row) => (row['Question And Answers'] ?? '').split(/[|\n]/))
    .map((answer) => answer.trim())
    .filter((answer) => answer.length > 12);
  const sample = samples(home).find(({ subject }) => subject === 'hal-w')!;
  const outputs = await outputsOf(home, sample);

  it('stand in the sample', () => {
    expect(answers.length).toBeGreaterThan(10);
  });

  it.each(outputs.map(({ path }) => path))('do not stand in %s', (path) => {
    const content = String(outputs.find((output) => output.path === path)?.content);
    expect(answers.filter((answer) => content.includes(answer))).toEqual([]);
  });
});
