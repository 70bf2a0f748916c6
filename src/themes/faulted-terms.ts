import { LANGUAGES } from '../text/gazetteer/languages.ts';
import { PAPERS } from '../text/gazetteer/papers.ts';
import { TRADE_PAPERS } from '../text/gazetteer/trade-papers.ts';
import { termsIn } from './terms-in.ts';

/** A skill, paper or language that a text faults or misses, and what kind of thing it is. */
export interface FaultedTerm {
  readonly name: string;
  readonly kind: 'skill' | 'paper' | 'language';
  /** Where the clause begins that faults it, in UTF-16 code units. */
  readonly at: number;
}

/** Sentences and lines. */
const SENTENCE = /[^.!?;\n]+(?:\.(?=\S)[^.!?;\n]+)*/gu;

/** Where a sentence turns, goes on to the next thing, or comes to its verdict. */
const PART = /,\s|:\s|\s(?=(?:but|however|although|though|whereas|while|yet|and)\b)|$/giu;

/** Words that fault or miss what stands beside them. */
const FAULTS =
  /(?<![\p{L}])(?:no|not|never|neither|nor|without|lack(?:s|ed|ing)?|missing|absent|weak(?:er|est)?|thin|patchy|rusty|shaky|poor|limited|little|unfamiliar|new to|unknown|expired|lapsed|out of date|needs?|needed|wants?|wanted|requires?|required|failed|struggled|unable|zero|nothing|a blank|guesswork|unsafe|uneven|less so|let (?:you|him|her|them|me) down|fell apart|stuck|lost|only (?:from|as|at|in)|buzzword|wrong(?:ly)?|incorrect(?:ly)?|outdated|ago|versions? old|behind|below|basic|beginner|elementary|superficial|sketchy|hazy|vague|confused|mixed up|poorly|clumsy|messy|gaps?|holes?|stumbled|stalled|froze|guessed|bluffed|refused|avoided|to learn|(?:yet|still) to|pending|revoked|invalid|overdue|\p{L}+n['’]t|[01]\/5)(?![\p{L}])/iu;

/** Words that praise it; a fault in the same part outweighs them. */
const PRAISES =
  /(?<![\p{L}])(?:good|great|excellent|superb|strong|solid|fine|lovely|tidy|neat|sound|fluent|perfect|impressive|impressed|liked|loved|nicely|spotless|okay|ok|well|delight|joy|knows|yes|only(?! (?:from|as|at|in)\b)|nothing wrong|first[- ]class|[45]\/5)(?![\p{L}])/iu;

/** "Do not worry about", "was not your": what is said not to have counted. */
const EXCUSES =
  /(?<![\p{L}])(?:(?:do not|don['’]t|no need to) worry|nothing wrong|(?:was|were|is)(?: not|n['’]t) (?:your|the|about)|no (?:problem|issue|concern)s?)(?![\p{L}])/iu;

/** Names that no gazetteer holds: capitals within, or a paper by the word for it. */
const NAME =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2,}[\w/+-]*|[A-Z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+)(?: (?:[A-Z][\w-]*|\d+))*(?![\p{L}\p{N}])/gu;
const PAPER =
  /(?<![\p{L}])(?:no|lapsed|expired|missing|without|lacks?|needs?|(?:has|have|had)(?: not|n['’]t)(?: got)?|not (?:got|hold)) (?:(?:an?|the|his|her|your|any|current|valid) )?((?:(?!(?:on|in|for|of|her|his|your|the)\b)[\p{L}\d/&-]+ ){1,3}?(?:licen[cs]e|certificat(?:e|ion)|ticket|card|accreditation|registration|badge))(?![\p{L}])/giu;

/** Capitals that name no skill. */
const NO_SKILL = new Set(
  'NO NOT AND BUT ALL NEVER NONE II III IV PIN PDF SMS ATS LED CV CVS HR UK US USA EU CEO CFO CTO COO CIO MD FD GM VP PM AM PS FYI NB OK TBC TBD ASAP NHS BBC LLC LTD PLC GMBH FT PT WFH HQ TV ID IT JD HM LOL OMG'.split(
    ' ',
  ),
);

/**
 * The skills, tools, papers and languages that a text faults or finds missing, in the order of the
 * text; those that it praises, excuses or only mentions are left out. A part of a sentence without a verdict
 * of its own shares that of the part before ("no Helm, no Argo CD and Prometheus").
 *
 * @example
 * ```ts
 * faultedTerms('Excel is fine, but no SQL and no Power BI.').map(({ name }) => name); // ['SQL', 'Power BI']
 * faultedTerms('Kubernetes solid. Do not worry about the missing Tableau.'); // []
 * faultedTerms('His chainsaw ticket is fine; no pontoon ticket.').map(({ name }) => name); // ['pontoon ticket']
 * ```
 */
export function faultedTerms(text: string): FaultedTerm[] {
  const found = new Map<string, FaultedTerm>();
  if (!FAULTS.test(text)) return [];
  for (const sentence of text.matchAll(SENTENCE)) {
    if (EXCUSES.test(sentence[0])) continue;
    let verdict: 'fault' | 'praise' | null = null;
    let from = 0;
    for (const turn of sentence[0].matchAll(PART)) {
      const part = sentence[0].slice(from, turn.index);
      const own = FAULTS.test(part) ? 'fault' : PRAISES.test(part) ? 'praise' : null;
      // "Power BI: could not build a chart": the verdict stands behind the colon.
      if (own === null && turn[0].startsWith(':')) continue;
      const at = sentence.index + from;
      from = turn.index + turn[0].length;
      verdict = own ?? verdict;
      if (verdict !== 'fault') continue;
      // Names that are also ordinary words count only within a sentence: "Go deeper", but ", Go and R".
      const within = at === sentence.index ? part : `and ${part}`;
      for (const term of namedIn(within))
        found.set(term.name, found.get(term.name) ?? { ...term, at });
    }
  }
  return [...found.values()];
}

function namedIn(part: string): Omit<FaultedTerm, 'at'>[] {
  const known = termsIn(part).map((name) => ({ name, kind: kindOf(name) }));
  const papers = [...part.matchAll(PAPER)].map(([, name = '']) => ({
    name,
    kind: 'paper' as const,
  }));
  const taken = [...known, ...papers].map(({ name }) => name.toLowerCase());
  const names = FAULTS.test(part) ? [...part.matchAll(NAME)] : [];
  const skills = names
    .map(([name]) => name)
    .filter((name) => !NO_SKILL.has(name.toUpperCase()))
    .filter((name) => termsIn(`and ${name}`).length === 0)
    .filter((name) => !taken.some((other) => other.includes(name.toLowerCase())))
    .map((name) => ({ name, kind: 'skill' as const }));
  return [...known, ...papers.filter(({ name }) => termsIn(`and ${name}`).length === 0), ...skills];
}

function kindOf(name: string): FaultedTerm['kind'] {
  if (name in LANGUAGES) return 'language';
  return name in PAPERS || name in TRADE_PAPERS ? 'paper' : 'skill';
}
