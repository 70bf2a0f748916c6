import type { ReadHistory } from '../model/history.ts';
import type { ReadNote } from '../model/note.ts';
import { countWord, plural } from '../model/phrase.ts';
import { isEmployersWord } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';
import { jaccard, shinglesOf, smallest } from './shingles.ts';

/** Letters that have this much in common are one letter with other names in it. */
const SAME_LETTER = 0.6;

/** Shorter texts are remarks, and may be alike by chance. */
const LEAST_SHINGLES = 8;

/** At a likeness of 0.6 one of these meets in all but one of 60,000 pairs (0.4 to the 12th). */
const HASH_FUNCTIONS = 12;

/** Two alike may be one employer's habit; three are a template. */
const LEAST_NOTES = 3;

interface Letters {
  readonly shingles: ReadonlySet<number>;
  readonly notes: ReadNote[];
}

/**
 * Letters that employers send nearly word for word, each with the notes that repeat it: however
 * many they are, they are one voice.
 *
 * @example
 * ```ts
 * templates({ applications: [], notes: [] }); // []
 * ```
 */
export function templates({ notes }: ReadHistory): Theme[] {
  const own = notes.filter(({ reading }) => isEmployersWord(reading.saidBy));
  return groupsOf(own)
    .filter((group) => group.notes.length >= LEAST_NOTES)
    .map(({ notes: alike }): Theme => {
      const noteIds = alike.map(({ id }) => id);
      const share = shareOf(alike.length, own.length);
      return { kind: 'template', category: null, name: nameOf(alike), share, noteIds };
    })
    .sort((a, b) => b.share.count - a.share.count);
}

/** Each note joins the first group whose letter it repeats, or begins one. */
function groupsOf(notes: readonly ReadNote[]): Letters[] {
  const groups: Letters[] = [];
  const shelves = new Map<string, Letters[]>();
  for (const note of notes) {
    const shingles = shinglesOf(note.text);
    if (shingles.size < LEAST_SHINGLES) continue;
    const keys = smallest(shingles, HASH_FUNCTIONS).map((value, at) => `${at} ${value}`);
    const met = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
    const same = [...met].find((group) => jaccard(group.shingles, shingles) >= SAME_LETTER);
    if (same !== undefined) {
      same.notes.push(note);
      continue;
    }
    const group = { shingles, notes: [note] };
    groups.push(group);
    for (const key of keys) shelve(shelves, key, group);
  }
  return groups;
}

function shelve(shelves: Map<string, Letters[]>, key: string, group: Letters): void {
  const shelf = shelves.get(key);
  if (shelf === undefined) shelves.set(key, [group]);
  else shelf.push(group);
}

function nameOf(alike: readonly ReadNote[]): string {
  const companies = new Set(alike.flatMap(({ company }) => company ?? []));
  return companies.size > 1
    ? `the same letter from ${countWord(companies.size)} employers`
    : `the same letter in ${plural(alike.length, 'note')}`;
}
