import type { Letter } from '../../model/improvement.ts';
import { countWord, listWords, plural, sentenceCase } from '../../model/phrase.ts';

/** What each kind of letter is for. */
export const KINDS: Readonly<Record<Letter['kind'], string>> = {
  'ask-again': 'Ask for a reason',
  'keep-in-touch': 'Keep in touch',
  'follow-up': 'Follow up, once',
};

/**
 * How many messages there are, and what for.
 *
 * @example
 * ```ts
 * lettersAnswer([{ kind: 'ask-again' }, { kind: 'follow-up' }])[0]; // 'Two short messages: one asks for a reason and one follows up.'
 * ```
 */
export function lettersAnswer(letters: readonly Pick<Letter, 'kind'>[]): string[] {
  const count = (kind: Letter['kind']): number =>
    letters.filter((letter) => letter.kind === kind).length;
  const part = (kind: Letter['kind'], one: string, many: string): string[] => {
    const found = count(kind);
    return found === 0 ? [] : [`${countWord(found)} ${found === 1 ? one : many}`];
  };
  const parts = [
    ...part('ask-again', 'asks for a reason', 'ask for a reason'),
    ...part('follow-up', 'follows up', 'follow up'),
    ...part('keep-in-touch', 'keeps in touch', 'keep in touch'),
  ];
  const messages = plural(letters.length, 'short message').replace(/^\d+/, (digits) =>
    sentenceCase(countWord(Number(digits))),
  );
  return [
    `${messages}: ${listWords(parts)}.`,
    'Change what does not sound like you before you send it.',
  ];
}
