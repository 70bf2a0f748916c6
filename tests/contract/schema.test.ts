import { Ajv2020 } from 'ajv/dist/2020.js';
import type { z } from 'zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { analysisJsonSchema } from '../../src/analysis/json-schema.ts';
import { readAnalysis } from '../../src/analysis/read-analysis.ts';
import type { analysisSchema } from '../../src/analysis/schema.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { textOf } from './source-files.ts';

type Writable<T> = T extends readonly [infer A, infer B]
  ? [Writable<A>, Writable<B>]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

const published: unknown = JSON.parse(textOf('src/analysis/analysis.schema.json'));

describe('the contract', () => {
  it('says the same to the compiler and to a program', () => {
    expectTypeOf<z.infer<typeof analysisSchema>>().toEqualTypeOf<Writable<Analysis>>();
  });

  it('is published as it is (npm run goldens writes it anew)', () => {
    expect(published).toEqual(analysisJsonSchema());
  });

  it('holds for the committed analysis of the sample, by a validator that is not ours', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(published as object);
    const valid = validate(JSON.parse(textOf('reports/job-seeker/analysis.json')));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('every version ever released stays readable', () => {
    const saved = readAnalysis(textOf('tests/fixtures/analysis-v1.json'), 'analysis-v1.json');
    expect(saved.diagnostics).toEqual([]);
    expect(saved.analysis?.applications.length).toBeGreaterThan(0);
  });
});
