import type { Correction } from '../../model/correction.ts';

/** Corrections, ready to be looked up by the note that they are of. */
export interface CorrectionIndex {
  /** Those of a note; the last one said of a category counts. */
  readonly of: (text: string) => readonly Correction[];
  /** Those that no note asked for so far. */
  readonly unused: () => readonly Correction[];
}

/**
 * The words of a note as corrections name it: case, line ends and further blanks do not count, nor
 * do the dots of a text that was cut.
 *
 * @example
 * ```ts
 * wordsOfNote(' Turned up\n late … '); // 'turned up late'
 * ```
 */
export function wordsOfNote(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s?(?:…|\.{3})$/, '');
}

/**
 * An index of corrections. A correction is of every note whose words begin with its own.
 *
 * @example
 * ```ts
 * const late = { note: 'turned up late', category: 'punctuality', side: 'gap', change: 'add' };
 * correctionIndex([late]).of('Turned up late, twice.').length; // 1
 * ```
 */
export function correctionIndex(corrections: readonly Correction[]): CorrectionIndex {
  // By length, then by words: a note is looked up once for each length.
  const byLength = new Map<number, Map<string, Correction[]>>();
  for (const correction of corrections) {
    const { note } = correction;
    const words = byLength.get(note.length) ?? new Map<string, Correction[]>();
    words.set(note, [...(words.get(note) ?? []), correction]);
    byLength.set(note.length, words);
  }
  const used = new Set<Correction>();
  return {
    of: (text) => {
      const note = wordsOfNote(text);
      const found = [...byLength].flatMap(
        ([length, words]) => words.get(note.slice(0, length)) ?? [],
      );
      for (const correction of found) used.add(correction);
      const last = new Map(found.map((one) => [`${one.side} ${one.category}`, one]));
      return [...last.values()];
    },
    unused: () => corrections.filter((correction) => !used.has(correction)),
  };
}
