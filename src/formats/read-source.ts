import type { Diagnostic } from '../model/diagnostic.ts';
import type { Format, Reading, SourceFile } from '../model/record.ts';
import { formats } from './index.ts';
import { fileNoHistory, formatUnknown, readingBroke } from './messages.ts';
import { noHistory } from './no-history.ts';

/**
 * Reads a file with the format that is surest of it. Never throws: what cannot be read is a
 * reading without a format, with one diagnostic that says what the file is.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('Company,Status\nAcorn Ltd,Rejected\n');
 * (await readSource({ path: 'jobs.csv', bytes })).format; // 'delimited'
 * ```
 */
export async function readSource(source: SourceFile): Promise<Reading> {
  try {
    const foreign = noHistory(source);
    if (foreign !== null) return nothing(source.path, fileNoHistory(source.path, foreign));
    const format = surest(source);
    if (format === null) return nothing(source.path, formatUnknown(source.path));
    return { ...(await format.read(source)), format: format.id };
  } catch (error) {
    return nothing(source.path, readingBroke(source.path, String(error)));
  }
}

/** The format that is surest; of two that are equally sure, the first in the registry. */
function surest(source: SourceFile): Format | null {
  let best: Format | null = null;
  let confidence = 0;
  for (const format of formats) {
    const own = format.recognise(source);
    if (own > confidence) {
      best = format;
      confidence = own;
    }
  }
  return best;
}

function nothing(file: string, diagnostic: Diagnostic): Reading {
  return { file, format: null, tables: [], texts: [], diagnostics: [diagnostic] };
}
