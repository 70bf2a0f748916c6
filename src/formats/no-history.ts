import type { SourceFile } from '../model/record.ts';
import { zipKind } from './archives/office-kind.ts';
import { decodeSample } from './decode.ts';
import { MAGIC_NUMBERS } from './magic-numbers.ts';

/** Endings of source code, settings, pictures and the like: never somebody's tracker. */
const FOREIGN_ENDING =
  /\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|go|rs|c|h|cpp|cs|swift|sh|bat|ps1|sql|css|scss|lock|toml|ini|log|svg|ipynb|tex|r|map|wasm|exe|dll|so|pyc|class|ics|vcf|url|webloc)$/i;

/** Files that lie beside others: locks of office programs, of package managers, system leftovers. */
const SIDE_FILE =
  /^(?:~\$.*|\.~lock\..*|Thumbs\.db|desktop\.ini|package(?:-lock)?\.json|tsconfig\.json|composer\.(?:json|lock)|requirements(?:-\w+)?\.txt|robots\.txt|(?:pnpm-lock|docker-compose)\.ya?ml|licen[cs]e(?:\.\w+)?|changelog(?:\.\w+)?|readme(?:\.\w+)?)$/i;

/** Mails may hold anything in their parts. */
const MAIL_ENDING = /\.(?:eml|emlx|mbox|mbx)$/i;

/** ZIP archives that no format reads. */
const PACKED = {
  archive: 'an archive, which is read when it is unpacked first',
  'other-office':
    'a document of an office program that is not read here (save it as XLSX, DOCX or CSV)',
  unsafe: 'an archive that is broken, or larger than it should be',
} as const;

/** Lines that programs are made of and that hardly begin a line of a table or a note. */
const CODE_LINE =
  /^\s*(?:import\s+[\w{*'"].*(?:from|;|as\b)|from\s+\S+\s+import\s|#include\s*[<"]|def\s+\w+\(.*\):|class\s+\w+.*[:{]$|(?:export\s+)?(?:async\s+)?function\s*\w*\(|(?:const|let|var)\s+[\w{[]+.*=|public\s+(?:static|class)\s|package\s+[\w.]+;|using\s+[\w.]+;|<\?php|return\b.*;|\}\s*(?:else\b.*)?[;,)]?$|#!\/)/;

/**
 * What a file is, where it is plainly no job history that can be read as text; `null` where it may be one.
 *
 * @example
 * ```ts
 * noHistory({ path: 'a.csv', bytes: new Uint8Array() }); // 'empty (0 bytes)'
 * noHistory({ path: '~$Jobs.csv', bytes: new Uint8Array([65]) }); // 'a file that a program keeps beside others'
 * ```
 */
export function noHistory({ path, bytes }: SourceFile): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (bytes.length === 0) return 'empty (0 bytes)';
  if (SIDE_FILE.test(name)) return 'a file that a program keeps beside others';
  const packed = zipKind(bytes);
  // Office documents are archives inside; their formats look at them.
  if (packed === 'workbook' || packed === 'word-document') return null;
  if (packed !== null) return PACKED[packed];
  const start = String.fromCharCode(...bytes.subarray(0, 20));
  const magic = MAGIC_NUMBERS.find(([head]) => start.startsWith(head));
  if (magic) return magic[1];
  if (FOREIGN_ENDING.test(name)) return 'a program, its settings or its log';
  if (MAIL_ENDING.test(name)) return null;
  return noHistoryText(decodeSample(bytes));
}

function noHistoryText(text: string): string | null {
  if (text.trim() === '') return 'empty (only blanks)';
  if (controlShare(text) > 0.02) return 'not text';
  if (text.startsWith('version https://git-lfs')) return 'a Git LFS pointer, not the file itself';
  if (/^\s*(?:<!doctype html|<html|<\?xml|<svg)/i.test(text)) return 'a web page or an XML file';
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const code = lines.filter((line) => CODE_LINE.test(line)).length;
  return code >= 3 && code / lines.length > 0.2 ? 'source code' : null;
}

/** The share of characters that text never holds: control characters but for line ends, tabs and the like. */
function controlShare(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd || unit < 9 || (unit > 13 && unit < 32 && unit !== 27)) controls += 1;
  }
  return controls / text.length;
}
