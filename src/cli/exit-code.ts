import type { Diagnostic } from '../index.ts';

/** How a command ended: all done; done, but something was left out; could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * The exit code that diagnostics ask for: 1 where something with content was left out (an error),
 * 0 where everything was read, if with doubts.
 *
 * @example
 * ```ts
 * exitCodeOf([{ severity: 'warning' }]); // 0
 * exitCodeOf([{ severity: 'error' }]); // 1
 * ```
 */
export function exitCodeOf(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): ExitCode {
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
