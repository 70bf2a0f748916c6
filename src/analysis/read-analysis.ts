import type { Analysis } from '../model/analysis.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { notJson, offSchema, unknownVersion } from './messages.ts';
import { analysisSchema } from './schema.ts';

/** The most complaints about one file that are worth reading. */
const MOST_COMPLAINTS = 5;

/**
 * Reads a saved analysis, of any released version. A file that cannot be read gives diagnostics
 * and `null`; nothing is thrown.
 *
 * @param text - the content of `analysis.json`
 * @param file - what messages call it
 *
 * @example
 * ```ts
 * readAnalysis('{}', 'old.json').diagnostics[0].code; // 'analysis-version'
 * ```
 */
export function readAnalysis(
  text: string,
  file: string,
): { analysis: Analysis | null; diagnostics: readonly Diagnostic[] } {
  const parsed = parseJson(text);
  if ('why' in parsed) return { analysis: null, diagnostics: [notJson(file, parsed.why)] };
  const version = versionOf(parsed.value);
  if (version !== 1) return { analysis: null, diagnostics: [unknownVersion(file, version)] };
  const checked = analysisSchema.safeParse(parsed.value);
  // The value itself, not the checked copy: that has its keys in the order of the schema, and a
  // report made again must be the report made at first, to the byte.
  if (checked.success) return { analysis: parsed.value as Analysis, diagnostics: [] };
  const complaints = checked.error.issues.slice(0, MOST_COMPLAINTS);
  return {
    analysis: null,
    diagnostics: complaints.map((issue) => offSchema(file, issue.path.join('.'), issue.message)),
  };
}

function parseJson(text: string): { value: unknown } | { why: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value
    ? value.schemaVersion
    : undefined;
}
