import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../src/analysis/read-analysis.ts';
import { writeAnalysis } from '../../src/analysis/write-analysis.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';

describe('a saved analysis', () => {
  it.each([
    ['full', analysis],
    ['empty', emptyAnalysis],
  ])('reads back as it was written, to the byte: %s', (_name, whole) => {
    const text = writeAnalysis(whole);
    const { analysis: again, diagnostics } = readAnalysis(text, 'analysis.json');
    expect(diagnostics).toEqual([]);
    expect(writeAnalysis(again!)).toBe(text);
  });

  it.each([
    ['{', 'analysis-not-json'],
    ['[]', 'analysis-version'],
    ['{"schemaVersion": 2}', 'analysis-version'],
    ['{"schemaVersion": 1}', 'analysis-off-schema'],
    [writeAnalysis(emptyAnalysis).replace('"notes"', '"nots"'), 'analysis-off-schema'],
  ])('refuses %j by its rule', (text, code) => {
    const { analysis: none, diagnostics } = readAnalysis(text, 'analysis.json');
    expect(none).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', file: 'analysis.json' });
    expect(diagnostics.length).toBeLessThanOrEqual(5);
  });
});
