import { expect } from 'vitest';

/** What no sentence for a reader may hold. */
const UGLY =
  /undefined|null|NaN|Infinity|\[object|!| {2}|\b1 (rejections|notes|applications|days|months|times)\b|-\d+%/;

export function expectReadable(sentence: string): void {
  expect(sentence).not.toMatch(UGLY);
  expect(sentence).toMatch(/^[A-Z0-9“].*[.?]$/s);
}
