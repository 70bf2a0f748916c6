import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { listWords, plural } from '../../model/phrase.ts';

/**
 * How many rejections came without a reason.
 *
 * @example
 * ```ts
 * unsaidWords(78, 0); // '78 of 78 rejections came without a reason that can be used.'
 * ```
 */
export function unsaidWords(rejections: number, withReason: number): string {
  if (rejections <= withReason) return 'A reason that nobody wrote down cannot be counted.';
  const silent = `${rejections - withReason} of ${plural(rejections, 'rejection')} came without a reason that can be used.`;
  return withReason === 0
    ? silent
    : `${silent} The ${withReason} that gave one may differ from those that did not.`;
}

/** What no history of this kind can show. */
export const LIMITS: readonly { readonly name: string; readonly words: string }[] = [
  {
    name: 'Whether a reason is true',
    words:
      'These are employers’ words. Some letters are kinder than the decision, and some are less kind.',
  },
  {
    name: 'Why something changed',
    words: 'Two things that changed in the same weeks cannot be told apart here.',
  },
  {
    name: 'How you compare',
    words: 'There is nobody else in this history. No figure here is better or worse than anyone’s.',
  },
  {
    name: 'Small differences',
    words:
      'Nine against seven is not a difference. One is called so only where chance is an unlikely cause.',
  },
  {
    name: 'Every turn of phrase',
    words:
      'Sentences are read by rules, and a rule can miss one or take it wrongly. What is not sure is shown as “possibly” and counts for nothing; each note stands above, so that you can judge.',
  },
];

const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', 'file could not be read', 'files could not be read'],
  [
    'warning',
    'thing was set aside or read with a doubt',
    'things were set aside or read with a doubt',
  ],
  ['info', 'remark', 'remarks'],
];

/**
 * How much was set aside.
 *
 * @example
 * ```ts
 * setAside([]); // 'Nothing was set aside'
 * setAside([{ severity: 'info' }, { severity: 'info' }]); // '2 remarks'
 * ```
 */
export function setAside(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): string {
  const parts = SEVERITIES.flatMap(([severity, one, many]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, one, many)];
  });
  return parts.length === 0 ? 'Nothing was set aside' : listWords(parts);
}
