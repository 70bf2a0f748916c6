import { LANGUAGES } from '../../text/gazetteer/languages.ts';
import { PAPERS } from '../../text/gazetteer/papers.ts';
import { SKILLS } from '../../text/gazetteer/skills.ts';
import type { KnownNames } from './known-names.ts';

/** Takes what could tell who somebody is out of a text. */
export type Redactor = (text: string) => string;

/** What a redactor works with. */
export interface RedactorParts extends KnownNames {
  /** What an employer is called instead. */
  readonly aliasOf: (company: string) => string;
  /** Names of people, places and organisations that a language tool finds in a text. */
  readonly findNames: (text: string) => readonly string[];
}

const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|uk|de|eu|gov|edu|ai|dev|app)\b(?:\/\S*)?/giu;
const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const HANDLE = /(?<![\p{L}\d])@[\p{L}\d_.]{2,}/gu;
/** Nine digits or more with what people put between them; a date has eight. */
const PHONE = /(?<![\p{L}\d])\+?\(?\d(?:[ ()./-]{0,2}\d){8,14}(?!\d)/gu;

/** Who is greeted, and a line at the end that is nothing but a name. */
const GREETING =
  /(?<=^[ \t>]*(?:dear|hi|hello|hey|hallo|hola|morning|good (?:morning|afternoon|evening)|afternoon|evening|g'day|hiya|thanks|thank you|cheers)[ \t]+)(?:(?:mr|ms|mrs|miss|dr|prof)\.?[ \t]+)?\p{Lu}[\p{L}'’-]*(?:[ \t]+\p{Lu}[\p{L}'’-]*){0,3}/gimu;
const SIGNATURE =
  /(?<=\n[ \t>]*)\p{Lu}[\p{L}'’.-]*(?:[ \t]+(?:van|von|de|der|den|da|di|la|al|bin)?[ \t]*\p{Lu}[\p{L}'’.-]*){0,3}(?=[ \t,]*$)/gmu;

/** A capital inside a sentence: a name, unless it is known not to be one. */
const CAPITAL = /(?<=[\p{Ll}\d,;)][ \t]+["'“‘(]?)\p{Lu}[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}'’-]*/gu;

const DAYS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Christmas Easter';
const WORKING_WORDS =
  'Manager Director Head Lead Senior Junior Engineer Developer Analyst Assistant Associate Executive Officer Partner Nurse Teacher Chef Zoom Teams Slack Internet English Board Panel Chair Team Interview Stage Round Part Q1 Q2 Q3 Q4 Year Grade Band Level Class CVs Also But And Then The Not No Yes Ok Okay You Your We Our They She He It This That If When What Why How Please Thanks Sorry Regards';

const KEPT: ReadonlySet<string> = new Set(
  [
    ...`${DAYS} ${WORKING_WORDS}`.split(' '),
    ...[SKILLS, PAPERS, LANGUAGES].flatMap((names) =>
      Object.entries(names)
        .flatMap(([name, others]) => [name, ...others])
        .flatMap((name) => name.split(' ')),
    ),
  ].map((word) => word.toLowerCase()),
);

/** Words that are in many names of companies, and say nothing by themselves. */
const COMMON_PARTS = new Set(
  'the and group bank council university college school hospital trust holdings limited ltd inc llc plc gmbh company services service solutions systems software technologies technology digital media studio studios agency consulting partners capital health care media food foods energy travel labs lab data cloud global international national public library museum office design house home works north south east west city county rail mutual insurance logistics recruitment foundation society association institute centre center'.split(
    ' ',
  ),
);

/**
 * A redactor: employers get their alias, everybody else and every way to reach them a word in
 * brackets. It errs on the side of taking out too much: an unknown word with a capital inside a
 * sentence goes too.
 *
 * @example
 * ```ts
 * const redact = makeRedactor({
 *   companies: ['Halden Rail'], people: ['Okafor'], aliasOf: () => 'Company 7K', findNames: () => [],
 * });
 * redact('Ms Okafor of Halden Rail, okafor@halden.example, 0161 496 0012.');
 * // 'Ms [name] of Company 7K, [e-mail], [phone].'
 * ```
 */
export function makeRedactor({ companies, people, aliasOf, findNames }: RedactorParts): Redactor {
  const aliases = new Map(companies.map((name) => [plain(name), aliasOf(name)]));
  const whole = namesPattern(
    [...companies].sort((a, b) => b.length - a.length),
    'giu',
  );
  const parts = new Map(
    companies.flatMap((name) =>
      (name.match(/\p{Lu}[\p{L}\p{M}&'’-]{3,}/gu) ?? [])
        .filter((part) => !COMMON_PARTS.has(part.toLowerCase()))
        .map((part) => [part, aliasOf(name)] as const),
    ),
  );
  const partial = namesPattern([...parts.keys()], 'gu');
  const known = namesPattern(people, 'giu');
  return (text) => {
    let redacted = text
      .replace(MAIL, '[e-mail]')
      .replace(LINK, '[link]')
      .replace(PHONE, '[phone]')
      .replace(HANDLE, '[name]');
    if (whole !== null)
      redacted = redacted.replace(whole, (name) => aliases.get(plain(name)) ?? '[organisation]');
    if (partial !== null) redacted = redacted.replace(partial, (part) => parts.get(part)!);
    if (known !== null) redacted = redacted.replace(known, '[name]');
    redacted = redacted.replace(GREETING, '[name]').replace(SIGNATURE, asName);
    const found = namesPattern(findNames(redacted).filter(isName), 'gu');
    if (found !== null) redacted = redacted.replace(found, asName);
    if (!isHeadline(text))
      redacted = redacted.replace(CAPITAL, (word) => (isName(word) ? '[name]' : word));
    return redacted.replace(
      /\[name\](?:[ \t]+(?:\[name\]|(?:van|von|de|der|den|da|di|la|al)(?=[ \t]+\[name\])))+/gu,
      '[name]',
    );
  };
}

/** "Filled - Internal Candidate": where words have capitals anyway, a capital tells nothing. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 8 && capitals * 2 >= words.length;
}

/** An alias that was put in before is no name any more. */
function asName(name: string): string {
  return isName(name) ? '[name]' : name;
}

function isName(words: string): boolean {
  const own = words.split(/[\s,.]+/).filter((word) => word !== '');
  return (
    own.length > 0 &&
    !own.every((word) => KEPT.has(bare(word))) &&
    !/^(?:Company|Client) [A-Z0-9]+$|[[\]]/.test(words) &&
    own.some(
      (word) => /^\p{Lu}/u.test(word) && word !== 'Company' && word !== 'Client' && word !== 'I',
    )
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, '');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Names as whole words, spaces as people write them; `null` where there is none. */
function namesPattern(names: readonly string[], flags: string): RegExp | null {
  const written = [...new Set(names)]
    .filter((name) => name.trim() !== '')
    .map((name) =>
      name
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  if (written.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\d])(?:${written.join('|')})(?![\\p{L}\\d])`, flags);
}
