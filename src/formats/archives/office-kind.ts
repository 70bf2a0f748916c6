import { isZip, listZip } from './zip-entries.ts';

/** What a ZIP archive is, where an office program made it; `archive` where none did. */
export type ZipKind = 'workbook' | 'word-document' | 'other-office' | 'archive' | 'unsafe';

/** The entry that each kind of document has, and no other. */
const MARKS: readonly (readonly [RegExp, ZipKind])[] = [
  [/^xl\/workbook\.xml$/i, 'workbook'],
  [/^word\/document\d*\.xml$/i, 'word-document'],
  [
    /^(?:xl\/workbook\.bin|ppt\/presentation\.xml|content\.xml|Index\/Document\.iwa|Index\.zip)$/i,
    'other-office',
  ],
];

/**
 * What kind of ZIP archive a file is, by its entries and not by its name; `null` where it is none.
 *
 * @example
 * ```ts
 * zipKind(new TextEncoder().encode('Company,Status')); // null
 * ```
 */
export function zipKind(bytes: Uint8Array): ZipKind | null {
  if (!isZip(bytes)) return null;
  const { entries, problem } = listZip(bytes);
  if (problem !== null) return 'unsafe';
  const found = MARKS.find(([mark]) => entries.some(({ name }) => mark.test(name)));
  return found?.[1] ?? 'archive';
}
