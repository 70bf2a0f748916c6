import type { CategoryCard } from '../model/category.ts';
import type { Improvement } from '../model/improvement.ts';

/*
 * Words that hurt and say nothing more than their reason does. Lists only what nobody would want to
 * find in a report about themselves; a plain "too slow" stays.
 */
const HARSH =
  /\b(?:moron\w*|idiot\w*|imbecile|stupid\w*|dumb|dim|thick|useless|hopeless|pathetic|lazy|clueless|incompetent|inept|laughable|joke|jokes|embarrass(?:ing|ment)|shambles|disaster|disastrous|train ?wreck|car ?crash|trash|garbage|rubbish|crap|shit\w*|arse|fuck\w*|bloody awful|awful|terrible|dreadful|appalling|atrocious|abysmal|horrible|horrendous|dire|waste of (?:my|our|everyone'?s|every) \w+|smell\w*|stank|stink\w*|filthy|scruffy|slob|ugly|fat|creepy|weird|freak|liar|arrogant|obnoxious|insufferable|disgust\w*|cringe\w*|painful to (?:watch|listen)|worst|never want to see|should be ashamed|not (?:very )?bright|brain-?dead|dead wood|deadwood)\b/iu;

/**
 * Whether a sentence is harsher than what it says needs.
 *
 * @example
 * ```ts
 * isHarsh('Honestly, a shambles from start to finish.'); // true
 * isHarsh('Too slow on the second task.'); // false
 * ```
 */
export function isHarsh(sentence: string): boolean {
  return HARSH.test(sentence);
}

/**
 * Gives harsh sentences a plain one that says their reason, which a reader sees first; the words
 * themselves stay, a click away.
 *
 * @param cards - by category, for the words of each reason
 */
export function soften(
  improvements: readonly Improvement[],
  cards: Readonly<Record<string, Pick<CategoryCard, 'gap'>>>,
): Improvement[] {
  return improvements.map((improvement) => {
    const gap = cards[improvement.category]?.gap ?? improvement.category;
    const quotes = improvement.quotes.map((quote) =>
      isHarsh(quote.sentence) ? { ...quote, paraphrase: `They named ${gap}.` } : quote,
    );
    return { ...improvement, quotes };
  });
}
