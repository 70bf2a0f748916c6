import Papa from 'papaparse';
import type { Correction } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { correctionColumns, correctionUnread } from '../messages.ts';
import { wordsOfNote } from './correction-index.ts';

/** A note is told by at least so many letters of its beginning. */
const SHORTEST_NOTE = 8;

/** Columns that a file of corrections must have; `side` may be left out, and is then a gap. */
const COLUMNS = ['note', 'category', 'change'] as const;

/** Corrections of a file, and what was amiss with it. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file of corrections: CSV with the columns `note` (its words, or their beginning),
 * `category`, `change` (add or remove) and `side` (gap or strength).
 *
 * @param categories - ids that exist
 *
 * @example
 * ```ts
 * const text = 'note,category,change\nTurned up late,punctuality,remove\n';
 * readCorrections(text, 'corrections.csv', ['punctuality']).corrections[0].change; // 'remove'
 * ```
 */
export function readCorrections(
  text: string,
  file: string,
  categories: readonly string[],
): ReadCorrections {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
    transform: (cell) => cell.trim(),
  });
  const missing = COLUMNS.filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0)
    return { corrections: [], diagnostics: [correctionColumns(file, missing)] };
  const corrections: Correction[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [at, row] of data.entries()) {
    const problem = problemOf(row, categories);
    const { note = '', category = '', change = '', side = '' } = row;
    if (problem !== null) diagnostics.push(correctionUnread(file, at + 2, ...problem));
    else
      corrections.push({
        note: wordsOfNote(note),
        category,
        change: change.toLowerCase() === 'add' ? 'add' : 'remove',
        side: side.toLowerCase() === 'strength' ? 'strength' : 'gap',
      });
  }
  return { corrections, diagnostics };
}

/** What is wrong with a row: the column, the value, and the rule; `null` where nothing is. */
function problemOf(
  { note = '', category = '', change = '', side = '' }: Readonly<Record<string, string>>,
  categories: readonly string[],
): [column: string, value: string, rule: string] | null {
  if (wordsOfNote(note).length < SHORTEST_NOTE)
    return ['note', note, `the first words of a note, ${SHORTEST_NOTE} letters or more`];
  if (!categories.includes(category))
    return ['category', category, 'the id of a category, as "debrief categories" lists them'];
  if (!/^(?:add|remove)$/i.test(change)) return ['change', change, '"add" or "remove"'];
  return /^(?:gap|strength)?$/i.test(side) ? null : ['side', side, '"gap" or "strength"'];
}
