import { unzipSync } from 'fflate';

/** What may be unpacked at most. A year of mail and a large workbook stay far below. */
export const ARCHIVE_LIMITS = {
  entries: 5_000,
  /** All entries together, unpacked. */
  bytes: 256 * 1_048_576,
  /** How many times larger than packed an archive may be; text packs to a tenth, empty cells to a hundredth. */
  ratio: 500,
} as const;

/** Below this size nothing can hurt, however well it was packed. */
const HARMLESS = 16 * 1_048_576;

/** An entry of an archive before it is unpacked; sizes in bytes, as the archive states them. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** Why an archive is not unpacked. */
export type ZipProblem = 'broken' | 'too-many' | 'too-large' | 'too-dense';

/** What an archive holds; nothing where it has a problem. */
export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  readonly problem: ZipProblem | null;
}

/**
 * Whether bytes begin as a ZIP archive does, and with it every office document of today.
 *
 * @example
 * ```ts
 * isZip(new Uint8Array([0x50, 0x4b, 0x03, 0x04])); // true
 * ```
 */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Lists the entries of an archive without unpacking one, and judges whether unpacking is safe: an
 * archive can state a few kilobytes and hold a disk's worth.
 *
 * @example
 * ```ts
 * listZip(new Uint8Array([0x50, 0x4b, 0x03, 0x04])); // { entries: [], problem: 'broken' }
 * ```
 */
export function listZip(bytes: Uint8Array): ZipListing {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch {
    return { entries: [], problem: 'broken' };
  }
  const problem = problemOf(entries);
  return { entries: problem === null ? entries : [], problem };
}

function problemOf(entries: readonly ZipEntry[]): ZipProblem | null {
  if (entries.length > ARCHIVE_LIMITS.entries) return 'too-many';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > ARCHIVE_LIMITS.bytes) return 'too-large';
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  return unpacked > HARMLESS && unpacked > packed * ARCHIVE_LIMITS.ratio ? 'too-dense' : null;
}

/**
 * Unpacks the entries that are wanted. An entry never takes more room than the archive stated, and
 * one that cannot be unpacked is `null`, so that one broken entry does not cost the others.
 *
 * @returns the bytes of each name, in the order given
 */
export function unzipEntries(
  bytes: Uint8Array,
  names: readonly string[],
): readonly (Uint8Array | null)[] {
  return names.map((wanted) => {
    try {
      return unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? null;
    } catch {
      return null;
    }
  });
}
