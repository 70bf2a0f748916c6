import type { Diagnostic } from '../index.ts';
import type { Streams } from './streams.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** As many messages of one kind as a person reads before they are only counted. */
const MOST_OF_A_KIND = 3;

/**
 * Prints messages to stderr: what was left out first, each with file and row. Of many alike only
 * the first few, then their number, and the report lists them all.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], streams: Streams): void {
  const kinds = new Map<string, Diagnostic[]>();
  for (const severity of SEVERITIES) {
    for (const diagnostic of diagnostics.filter((one) => one.severity === severity)) {
      const alike = kinds.get(diagnostic.code);
      if (alike === undefined) kinds.set(diagnostic.code, [diagnostic]);
      else alike.push(diagnostic);
    }
  }
  for (const alike of kinds.values()) {
    for (const diagnostic of alike.slice(0, MOST_OF_A_KIND)) {
      streams.err(`${diagnosticLine(diagnostic)}\n`);
    }
    const rest = alike.length - MOST_OF_A_KIND;
    if (rest > 0) streams.err(`  and ${rest} more of this kind\n`);
  }
}

/**
 * A diagnostic as compilers print theirs: place, then message.
 *
 * @example
 * ```ts
 * diagnosticLine({ file: 'a.csv', row: 3, note: 'A date was not read.' }); // 'a.csv:3: A date was not read.'
 * diagnosticLine({ file: null, row: null, note: 'No file was named.' }); // 'No file was named.'
 * ```
 */
export function diagnosticLine({
  file,
  row,
  note,
}: Pick<Diagnostic, 'file' | 'row' | 'note'>): string {
  if (file === null) return note;
  return row === null ? `${file}: ${note}` : `${file}:${row}: ${note}`;
}
