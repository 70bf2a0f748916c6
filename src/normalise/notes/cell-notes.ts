import type { Note } from '../../model/note.ts';
import type { NoteDraft } from '../drafts.ts';
import { isNull } from '../fold.ts';
import type { RowSetting } from '../row-setting.ts';
import { stageIn } from '../statuses/read-status.ts';
import { splitEvents } from './split-events.ts';
import type { WordColumn } from './word-columns.ts';

/** What a note has from its row. */
export type NoteSurroundings = Pick<Note, 'client' | 'company' | 'date' | 'stage' | 'place'> & {
  readonly role: string | null;
};

/** A status longer than this is a note that stands in the wrong place. */
const LONGEST_STATUS = 60;

/** Cells that are no words: numbers, links, ticks, dates. */
const WORDLESS =
  /^(?:[\d\s.,:%/+$€£-]*|https?:\/\/\S+|\S+@\S+\.\S+|y|n|x|yes|no|true|false|ja|nein|oui|non|si|sí)$/i;

/**
 * The notes in the cells of a row: one a cell, or one for each dated event in it. The same words in
 * two cells are one note.
 */
export function cellNotes(
  cells: readonly string[],
  { wordColumns, mapping, dates, today }: Omit<RowSetting, 'statuses' | 'known'>,
  row: NoteSurroundings,
): Omit<NoteDraft, 'draft'>[] {
  const found: Omit<NoteDraft, 'draft'>[] = [];
  const seen = new Set<string>();
  const add = ({ at, field, source, saidBy }: WordColumn): void => {
    const cell = cells[at] ?? '';
    if (cell === '' || isNull(cell) || WORDLESS.test(cell) || seen.has(cell)) return;
    seen.add(cell);
    for (const { date, text } of splitEvents(cell, dates.order, today)) {
      if (!/\p{L}/u.test(text)) continue;
      const stage = field === 'reason' ? (stageIn(text) ?? row.stage) : row.stage;
      found.push({
        ...row,
        date: date ?? row.date,
        stage,
        saidBy,
        source,
        text,
        hints: '',
        senders: [],
        guess: null,
      });
    }
  };
  for (const column of wordColumns) add(column);
  const status = mapping.status?.[0];
  if (status !== undefined && (cells[status] ?? '').length > LONGEST_STATUS)
    add({ at: status, field: 'status', source: 'status column', saidBy: 'unknown' });
  return found;
}
