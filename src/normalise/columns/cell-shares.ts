import { isNull } from '../fold.ts';
import { findDates } from '../dates/find-dates.ts';
import { isTick } from './ticks.ts';
import { isEnding, isStatusWord } from '../statuses/read-status.ts';

/** What the cells of a column look like: shares of those that are not empty. */
export interface CellShares {
  readonly filled: number;
  readonly dates: number;
  readonly serials: number;
  readonly statuses: number;
  /** Statuses that say that an application has ended. */
  readonly endings: number;
  readonly links: number;
  readonly numbers: number;
  readonly prose: number;
  /** Text too long for a name. */
  readonly long: number;
  /** Short text with letters. */
  readonly labels: number;
  /** Different values. */
  readonly variety: number;
  readonly yesNo: number;
  /** Names of jobs. */
  readonly roles: number;
}

/** No company and no role has a name longer than this. */
const LONGEST_NAME = 100;

const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const NUMBER = /^[-+#]?[$€£¥]?\s?\d[\d.,\s]*[kKmM%]?$/;

/** Words that names of jobs end in or hold, in the languages that trackers are kept in. */
const JOB_NAME =
  /\b(?:engineer|developer|manager|analyst|designer|director|consultant|specialist|assistant|associate|coordinator|administrator|scientist|intern|lead|officer|nurse|teacher|technician|accountant|representative|executive|architect|recruiter|clerk|advisor|supervisor|programmer|researcher|writer|editor|chef|driver|cashier|entwickler\w*|ingenieur\w*|berater\w*|leiter\w*|sachbearbeiter\w*|werkstudent\w*|referent\w*|développeur|ingénieure?|responsable|chargée? de|desarrollador|ingeniero|analista|gerente|desenvolvedor|engenheiro|sviluppatore|ingegnere|ontwikkelaar|medewerker|utvecklare)\b/iu;

/**
 * What the cells of a column look like.
 *
 * @example
 * ```ts
 * cellShares(['2026-01-14', '2026-02-03', '']).dates; // 1
 * ```
 */
export function cellShares(cells: readonly string[]): CellShares {
  const filled = cells.filter((cell) => !isNull(cell));
  const share = (test: (cell: string) => boolean): number =>
    filled.filter(test).length / Math.max(1, filled.length);
  return {
    filled: filled.length / Math.max(1, cells.length),
    dates: share(isDate),
    serials: share((cell) => /^(?:[34]\d|5[0-4])\d{3}(?:\.\d+)?$|^1\d{9}(?:\d{3})?$/.test(cell)),
    statuses: share((cell) => cell.length < 60 && isStatusWord(cell)),
    endings: share((cell) => cell.length < 60 && isEnding(cell)),
    links: share((cell) => LINK.test(cell)),
    numbers: share((cell) => NUMBER.test(cell)),
    prose: share(isProse),
    long: share((cell) => cell.length > LONGEST_NAME || /\p{Ll}{4}[.!?]\s+\p{Lu}/u.test(cell)),
    labels: share((cell) => cell.length < 60 && /\p{L}{2}/u.test(cell) && !LINK.test(cell)),
    variety: new Set(filled).size / Math.max(1, filled.length),
    yesNo: share(isTick),
    roles: share((cell) => cell.length < 80 && JOB_NAME.test(cell)),
  };
}

/** The time of a day behind its date, as long as programs write it. */
const TIME = /[T ]\d{1,2}:\d{2}.*$/;

function isDate(text: string): boolean {
  const cell = text.replace(TIME, '');
  if (cell.length > 40 || !/\d|\p{L}/u.test(cell)) return false;
  const [found] = findDates(cell, 'day-first', '2026-01-01');
  return found !== undefined && found.end - found.start >= cell.trim().length * 0.4;
}

function isProse(cell: string): boolean {
  return cell.length > 45 || (cell.length > 20 && cell.split(/\s+/).length >= 5);
}
