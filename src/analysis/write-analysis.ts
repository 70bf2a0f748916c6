import type { Analysis } from '../model/analysis.ts';

/** Digits kept of a fraction: more than any output shows, fewer than floating point disagrees on. */
const DIGITS = 6;

/**
 * The Analysis as the text of `analysis.json`: indented, fractions rounded to six digits, so that
 * the same history gives the same bytes on any machine.
 *
 * @example
 * ```ts
 * writeAnalysis({ schemaVersion: 1, today: '2026-11-20' }).endsWith('}\n'); // true
 * ```
 */
export function writeAnalysis(analysis: Analysis): string {
  return `${JSON.stringify(analysis, (_key, value: unknown) => rounded(value), 1)}\n`;
}

function rounded(value: unknown): unknown {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return Number(value.toFixed(DIGITS));
}
