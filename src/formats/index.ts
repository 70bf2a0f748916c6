import type { Format } from '../model/record.ts';
import { delimited } from './delimited.ts';
import { json } from './json.ts';
import { mail } from './mail.ts';
import { mailbox } from './mailbox.ts';
import { markdownNote } from './markdown-note.ts';
import { markdownTable } from './markdown-table.ts';
import { ndjson } from './ndjson.ts';
import { plainNote } from './plain-note.ts';
import { wordDocument } from './word-document.ts';
import { workbook } from './workbook.ts';

/** Every format that can be read. */
export const formats: readonly Format[] = [
  delimited,
  json,
  mail,
  mailbox,
  markdownNote,
  markdownTable,
  ndjson,
  plainNote,
  wordDocument,
  workbook,
];
