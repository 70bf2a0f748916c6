import type { Worked } from '../model/cohort.ts';

/** What a client may change, as coaches speak of it. */
export type ChangeKind = Worked['kind'];

/** Words that tell the kind; the first kind that has one wins. */
const WORDS: readonly (readonly [ChangeKind, RegExp])[] = [
  [
    'practice',
    /\b(?:practi[cs]\w*|mock|rehears\w*|role[- ]?play\w*|interview (?:coach|train)\w*)/i,
  ],
  [
    'papers',
    /\b(?:cv|cvs|r[ée]sum[ée]s?|(?:cover|covering) letters?|letters?|portfolio|lebenslauf|curriculum|linkedin|profile|application form)\b/i,
  ],
  [
    'skills',
    /\b(?:course|courses|class|classes|certificat\w*|certified|licen[cs]e|exam|training|learn\w*|bootcamp|degree|diploma|qualif\w*)\b/i,
  ],
  [
    'search',
    /\b(?:referr\w*|network\w*|contacts?|agenc\w*|recruiters?|targeted|target\w*|fewer|speculative|widen\w*|sector|area|part[- ]time|salary|fairs?)\b/i,
  ],
];

/**
 * Of what kind a change is, by its words.
 *
 * @example
 * ```ts
 * changeKind('Rewrote the CV'); // 'papers'
 * changeKind('Two mock interviews with Dana'); // 'practice'
 * changeKind('Moved house'); // 'other'
 * ```
 */
export function changeKind(what: string): ChangeKind {
  return WORDS.find(([, words]) => words.test(what))?.[0] ?? 'other';
}
