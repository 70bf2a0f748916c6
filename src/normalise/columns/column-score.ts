import type { Field } from '../../model/normalised.ts';
import type { CellShares } from './cell-shares.ts';
import { NAMED, type HeaderScores } from './header-score.ts';

/** Fields whose cells must be dates. */
const DATED: readonly Field[] = ['applied', 'statusOn'];

/**
 * How well a column fits a field, from its header and its cells; 0 or less where it does not.
 * The header goes first; cells confirm or deny it, and speak alone where it says nothing.
 *
 * @example
 * ```ts
 * const named = { ...blank, status: 1 };
 * columnScore('status', named, { ...noCells, filled: 1, statuses: 1 }) > 1; // true
 * ```
 */
export function columnScore(field: Field, header: HeaderScores, cells: CellShares): number {
  const named = header[field];
  const rival = Math.max(...Object.values(header));
  if (named >= NAMED && named >= header.other && named >= rival - 0.3)
    return named + (cells.filled === 0 ? 0 : agreement(field, header, cells));
  if (rival >= NAMED || cells.filled === 0) return 0;
  return alone(field, cells);
}

/** What the cells add to a header that names the field, from -1 to 0.5. */
function agreement(field: Field, header: HeaderScores, cells: CellShares): number {
  if (DATED.includes(field)) {
    const dated = Math.max(cells.dates, cells.serials);
    return dated > 0.3 ? dated * 0.5 : cells.yesNo > 0.5 || cells.labels > 0.6 ? -1 : -0.3;
  }
  // "Rejected on" is no status, and "Response" may hold a letter.
  if (field === 'status' || field === 'stage') {
    // Under a plain "Outcome" a no is an outcome; under "Response" it is none.
    const ticks = cells.yesNo > 0.6 && header[field] < 0.95;
    if (cells.dates > 0.6 || cells.prose > 0.6 || ticks) return -1;
    return cells.statuses * 0.5 - (cells.numbers > 0.6 ? 0.5 : 0);
  }
  if (field === 'url') return cells.links * 0.5;
  if (field === 'company' || field === 'role') {
    const wrong = Math.max(cells.dates, cells.links * 0.8, cells.numbers, cells.long * 0.8);
    return wrong > 0.6 ? -1 : cells.labels * 0.2;
  }
  if (isWords(field)) {
    const wordless = Math.max(cells.dates, cells.links, cells.numbers, cells.yesNo);
    return wordless > 0.8 ? -1 : cells.prose * 0.2;
  }
  return 0;
}

/** What the cells say where the header says nothing, at most 0.6. */
function alone(field: Field, cells: CellShares): number {
  if (field === 'applied') return cells.dates > 0.7 ? cells.dates * 0.6 : 0;
  if (field === 'status') return cells.statuses > 0.6 ? cells.statuses * 0.6 : 0;
  if (field === 'url') return cells.links > 0.7 ? cells.links * 0.5 : 0;
  if (field === 'role') return cells.roles > 0.4 ? cells.roles * 0.6 : 0;
  // A company is a short text unlike the others: the weakest guess, and the last.
  const other = Math.max(cells.roles, cells.statuses, cells.dates, cells.prose, cells.numbers);
  if (field === 'company') return other < 0.4 ? cells.labels * cells.variety * 0.3 : 0;
  if (field === 'notes') return cells.prose > 0.4 ? cells.prose * 0.5 : 0;
  return 0;
}

function isWords(field: Field): boolean {
  return ['notes', 'feedback', 'ownGuess', 'reason'].includes(field);
}

/** Scores of a header that names nothing. */
export const blank: HeaderScores = {
  company: 0,
  role: 0,
  applied: 0,
  status: 0,
  stage: 0,
  statusOn: 0,
  notes: 0,
  feedback: 0,
  ownGuess: 0,
  reason: 0,
  source: 0,
  location: 0,
  salary: 0,
  level: 0,
  url: 0,
  client: 0,
  id: 0,
  other: 0,
};

/** Shares of a column without cells. */
export const noCells: CellShares = {
  filled: 0,
  dates: 0,
  serials: 0,
  statuses: 0,
  endings: 0,
  links: 0,
  numbers: 0,
  prose: 0,
  long: 0,
  labels: 0,
  variety: 0,
  yesNo: 0,
  roles: 0,
};
