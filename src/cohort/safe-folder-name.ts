/** Names that Windows keeps for devices, in any case, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

/** Longer names break paths on some systems. */
const LONGEST = 60;

/**
 * A name as a folder that exists on every system and leads nowhere else; no two names get the same
 * folder, whether systems tell capitals apart or not.
 *
 * @param taken - folders given so far, in lower case; the new one is added
 *
 * @example
 * ```ts
 * const taken = new Set();
 * safeFolderName('../Ann / Ash', taken); // 'Ann Ash'
 * safeFolderName('ANN ASH', taken); // 'ANN ASH-2'
 * safeFolderName('con', taken); // '_con'
 * ```
 */
export function safeFolderName(name: string, taken: Set<string>): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\p{C}<>:"/\\|?*%]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
  const base = plain === '' ? 'client' : RESERVED.test(plain) ? `_${plain}` : plain;
  let folder = base;
  for (let count = 2; taken.has(folder.toLowerCase()); count += 1) folder = `${base}-${count}`;
  taken.add(folder.toLowerCase());
  return folder;
}
