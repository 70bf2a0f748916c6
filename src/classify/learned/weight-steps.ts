/** A weight is one of 63 steps: so many down, so many up, and none. */
export const MOST_STEPS = 31;

/*
 * One character a step; three steps in a row of at most one up or down, which most are, share one.
 * Every printable character of ASCII (33 to 126) but those that mean something in a template.
 */
const CHARACTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'`\\$'.includes(character),
);
const SINGLES = MOST_STEPS * 2 + 1;

const codeOf = new Uint8Array(128);
CHARACTERS.forEach((character, code) => (codeOf[character.charCodeAt(0)] = code));

/**
 * Writes steps from -31 to 31 as text.
 *
 * @example
 * ```ts
 * writeSteps([0, 1, -1, 31]).length; // 2
 * ```
 */
export function writeSteps(steps: readonly number[]): string {
  let text = '';
  for (let at = 0; at < steps.length;) {
    const three = steps.slice(at, at + 3);
    const isShared = three.length === 3 && three.every((step) => Math.abs(step) <= 1);
    const code = isShared
      ? SINGLES + three.reduce((sum, step) => sum * 3 + step + 1, 0)
      : steps[at]! + MOST_STEPS;
    text += CHARACTERS[code]!;
    at += isShared ? 3 : 1;
  }
  return text;
}

/**
 * Reads so many steps from a text, and says where it went on.
 *
 * @param to - told the place and the value of each step
 */
export function readSteps(
  text: string,
  start: number,
  count: number,
  to: (place: number, step: number) => void,
): number {
  let at = start;
  for (let place = 0; place < count; at += 1) {
    const code = codeOf[text.charCodeAt(at)]!;
    if (code < SINGLES) {
      to(place, code - MOST_STEPS);
      place += 1;
    } else {
      const shared = code - SINGLES;
      to(place, Math.floor(shared / 9) - 1);
      to(place + 1, (Math.floor(shared / 3) % 3) - 1);
      to(place + 2, (shared % 3) - 1);
      place += 3;
    }
  }
  return at;
}
