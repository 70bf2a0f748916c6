import type { Analysis } from '../model/analysis.ts';

/**
 * The Analysis as the text of `analysis.json`, indented.
 *
 * @example
 * ```ts
 * writeAnalysis({ schemaVersion: 1, today: '2026-11-20' }).endsWith('}\n'); // true
 * ```
 */
export function writeAnalysis(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 1)}\n`;
}
