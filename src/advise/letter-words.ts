import type { Letter } from '../model/improvement.ts';

/**
 * How a letter names what was applied for.
 *
 * @example
 * ```ts
 * applicationWords('Data analyst'); // 'my application for the role of Data analyst'
 * applicationWords(null); // 'my application'
 * ```
 */
export function applicationWords(role: string | null): string {
  return role === null ? 'my application' : `my application for the role of ${role}`;
}

/**
 * A subject with the role in brackets, where it is known.
 *
 * @example
 * ```ts
 * subjectWords('Thank you', null); // 'Thank you'
 * ```
 */
export function subjectWords(subject: string, role: string | null): string {
  return role === null ? subject : `${subject} (${role})`;
}

/**
 * Paragraphs as a letter, with greeting and close. The name is left for the sender to put in.
 *
 * @example
 * ```ts
 * letterBody('Acme', ['Thank you.']); // 'Dear Acme team,\n\nThank you.\n\nKind regards,\n[Your name]'
 * ```
 */
export function letterBody(company: string, paragraphs: readonly string[]): string {
  return [`Dear ${company} team,`, ...paragraphs, 'Kind regards,\n[Your name]'].join('\n\n');
}

/**
 * By due date, then by company.
 *
 * @example
 * ```ts
 * [{ dueOn: '2026-02-01' }, { dueOn: '2026-01-01' }].sort(byDueDate)[0]; // { dueOn: '2026-01-01' }
 * ```
 */
export function byDueDate(
  a: Pick<Letter, 'dueOn' | 'company'>,
  b: Pick<Letter, 'dueOn' | 'company'>,
): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.company < b.company ? -1 : a.company > b.company ? 1 : 0;
}
