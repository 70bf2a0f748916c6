import { isStated } from '../model/finding.ts';
import { isEmployersWord, type Rejection } from '../model/rejection.ts';
import type { Theme } from '../model/theme.ts';

/**
 * How much of a voice each rejection has: 1, or a part where its reasons stand in nothing but a
 * letter that many send. However often such a letter came, it is one voice.
 *
 * @param rejections - those with a stated reason
 * @returns weights in the order of the rejections
 * @example
 * ```ts
 * voiceWeights([], []); // []
 * ```
 */
export function voiceWeights(rejections: readonly Rejection[], themes: readonly Theme[]): number[] {
  const letterOf = new Map(
    themes
      .filter(({ kind }) => kind === 'template')
      .flatMap(({ noteIds }, letter) => noteIds.map((id) => [id, letter] as const)),
  );
  const letters = rejections.map((rejection) => onlyLetter(rejection, letterOf));
  const counts = new Map<number, number>();
  for (const letter of letters) {
    if (letter !== null) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return letters.map((letter) => (letter === null ? 1 : 1 / (counts.get(letter) ?? 1)));
}

/** The one letter in which all of a rejection's reasons stand, or `null`. */
function onlyLetter(
  { notes, stated }: Rejection,
  letterOf: ReadonlyMap<string, number>,
): number | null {
  const letters = new Set(
    notes
      .filter(
        ({ reading }) =>
          isEmployersWord(reading.saidBy) &&
          reading.gaps.some((gap) => isStated(gap) && stated.has(gap.category)),
      )
      .map(({ id }) => letterOf.get(id)),
  );
  const [letter] = letters;
  return letters.size === 1 && letter !== undefined ? letter : null;
}
