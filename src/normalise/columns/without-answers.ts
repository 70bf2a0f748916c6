import type { Diagnostic } from '../../model/diagnostic.ts';
import { isAnswer } from './protected-columns.ts';

/**
 * Diagnostics of a file in which answers about a person stand, without the values that may be such
 * an answer: a broken quote can push one out of its column.
 *
 * @example
 * ```ts
 * const seen = { code: 'row-set-aside', actual: 'Gender: Female', note: 'Row 3 has "Gender: Female".' };
 * withoutAnswers([seen])[0]; // { code: 'row-set-aside', actual: null, note: 'Row 3 has "…".' }
 * ```
 */
export function withoutAnswers(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { actual, note } = diagnostic;
    if (actual === null || !isAnswer(actual)) return diagnostic;
    return { ...diagnostic, actual: null, note: note.replaceAll(actual, '…') };
  });
}
