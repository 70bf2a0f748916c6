import { diagnose, quoteBriefly, type Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/record.ts';

/** Why a row was set aside; each has one diagnostic that names the row. */
export type AsideReason =
  | 'comment'
  | 'conflict-marker'
  | 'divider'
  | 'example'
  | 'header-repeated'
  | 'above-header'
  | 'header-group'
  | 'total'
  | 'quote-broken'
  | 'line-unread'
  | 'mail-empty'
  | 'mail-repeated';

/** What each reason to set a row aside is called, after "it is". */
const ASIDE_WORDS: Readonly<Record<AsideReason, string>> = {
  comment: 'a comment',
  'conflict-marker': 'a marker left by a merge of two versions',
  divider: 'a line between rows',
  example: 'an example to be deleted',
  'header-repeated': 'the header once more',
  'above-header': 'a title above the header',
  'header-group': 'a group of headers above the header',
  total: 'a total',
  'quote-broken': 'a row with an opening quote that is never closed',
  'line-unread': 'a line that is not JSON',
  'mail-empty': 'a mail without any text of its own',
  'mail-repeated': 'a mail that stands before',
};

/** Reasons by which something of the user's own may be lost. */
const LOSSES: readonly AsideReason[] = ['quote-broken', 'line-unread'];

/** A row is no record. Its code is always `row-set-aside`; `expected` says why. */
export function rowSetAside(place: Place, reason: AsideReason, value: string): Diagnostic {
  const seen = quoteBriefly(value);
  return diagnose({
    code: 'row-set-aside',
    severity: LOSSES.includes(reason) ? 'warning' : 'info',
    ...place,
    actual: value,
    expected: reason,
    note: `Row ${place.row ?? 0} of ${place.file} was set aside: a row must hold one entry, and this one is ${ASIDE_WORDS[reason]} ("${seen}").`,
  });
}

/** A quote opens and never closes, and the line still has all its cells. */
export function quoteBroken(place: Place, value: string): Diagnostic {
  return diagnose({
    code: 'quote-broken',
    severity: 'warning',
    ...place,
    actual: value,
    note: `Row ${place.row ?? 0} of ${place.file} was read up to the end of its line: a quote that opens a cell must close it, and in "${quoteBriefly(value)}" one does not.`,
  });
}

/** A row had more cells than the table has columns; neighbours were joined. */
export function cellsRejoined(place: Place, cells: number, columns: number): Diagnostic {
  return diagnose({
    code: 'cells-rejoined',
    severity: 'info',
    ...place,
    actual: `${cells} cells`,
    expected: `${columns} cells`,
    note: `Cells of row ${place.row ?? 0} of ${place.file} were joined where they fit best: a row must have ${columns} cells, and this one has ${cells}.`,
  });
}

/** A cell is longer than any note. */
export function cellCut(place: Place, column: string, length: number, most: number): Diagnostic {
  return diagnose({
    code: 'cell-cut',
    severity: 'warning',
    ...place,
    column,
    actual: `${length} characters`,
    expected: `at most ${most} characters`,
    note: `A cell in row ${place.row ?? 0} of ${place.file} was cut: it may hold ${most} characters, and this one holds ${length}.`,
  });
}

/** A table has no header. */
export function headerMissing(file: string): Diagnostic {
  return diagnose({
    code: 'header-missing',
    severity: 'info',
    file,
    note: `${file} was read without column names: the first row should hold them, and it holds an entry.`,
  });
}

/** Letters that are not UTF-8 were taken for an older encoding; nothing to say where they are. */
export function encodingDiagnostics(file: string, encoding: string): Diagnostic[] {
  if (/^utf-/.test(encoding)) return [];
  const name = encoding.replace(/^windows/, 'Windows');
  return [
    diagnose({
      code: 'encoding-guessed',
      severity: 'info',
      file,
      actual: encoding,
      expected: 'utf-8',
      note: `Letters of ${file} were read as ${name}: a file should be UTF-8, and this one has bytes that are not.`,
    }),
  ];
}

/** What files are read, in words. */
const READABLE = 'a table (CSV, XLSX, JSON, Markdown), notes or mails';

/** A file is plainly something else. */
export function fileNoHistory(file: string, kind: string): Diagnostic {
  return diagnose({
    code: 'file-no-history',
    severity: 'warning',
    file,
    actual: kind,
    expected: READABLE,
    note: `Nothing was read from ${file}: it must be ${READABLE}, and it is ${kind}.`,
  });
}

/** No format knows the file. */
export function formatUnknown(file: string): Diagnostic {
  return diagnose({
    code: 'format-unknown',
    severity: 'warning',
    file,
    expected: READABLE,
    note: `Nothing was read from ${file}: it must be ${READABLE}, and it looks like none of them.`,
  });
}

/** A program's own mistake while reading; the run goes on. */
export function readingBroke(file: string, why: string): Diagnostic {
  return diagnose({
    code: 'reading-broke',
    severity: 'error',
    file,
    actual: why,
    note: `${file} was left out: reading it must come to an end, and it stopped with "${quoteBriefly(why)}".`,
  });
}

/** Front matter is not YAML. */
export function frontMatterUnread(file: string, why: string): Diagnostic {
  return diagnose({
    code: 'front-matter-unread',
    severity: 'warning',
    file,
    actual: why,
    note: `The lines between --- at the top of ${file} were read one by one: they should be YAML, and they are not ("${quoteBriefly(why)}").`,
  });
}

/** A JSON file does not parse, or holds no list of entries. */
export function jsonUnread(file: string, why: string): Diagnostic {
  return diagnose({
    code: 'json-unread',
    severity: 'error',
    file,
    actual: why,
    note: `Nothing was read from ${file}: JSON must hold a list of entries, and here "${quoteBriefly(why)}" stands in the way.`,
  });
}

/** An office document does not open. */
export function documentUnread(file: string, kind: string, why: string): Diagnostic {
  return diagnose({
    code: 'document-unread',
    severity: 'error',
    file,
    actual: why,
    note: `Nothing was read from ${file}: ${kind} must be whole and not locked by a password, and this one does not open ("${quoteBriefly(why)}").`,
  });
}

/** Why an archive, or a file in one, gave nothing. */
const UNPACKED_NOT = {
  'entry-broken': 'does not unpack, or only with a password',
  'too-deep': 'lies in an archive in an archive in an archive',
  empty: 'holds no file',
} as const;

/** An archive, or a file in one, was not unpacked. */
export function archiveUnread(file: string, problem: keyof typeof UNPACKED_NOT): Diagnostic {
  return diagnose({
    code: 'archive-unread',
    severity: problem === 'entry-broken' ? 'error' : 'warning',
    file,
    actual: problem,
    note: `Nothing was read from ${file}: an archive must hold files that unpack, and this one ${UNPACKED_NOT[problem]}.`,
  });
}
