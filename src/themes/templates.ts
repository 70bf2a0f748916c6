import { isStated } from '../model/finding.ts';
import type { ReadHistory } from '../model/history.ts';
import type { ReadNote } from '../model/note.ts';
import { countWord, plural } from '../model/phrase.ts';
import { isEmployersWord } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';
import { jaccard, shinglesOf, smallest } from './shingles.ts';

/** Letters that have this much in common are one letter with other names in it. */
const SAME_LETTER = 0.5;

/** Shorter texts are remarks, and may be alike by chance. */
const LEAST_SHINGLES = 8;

/** At a likeness of 0.5 one of these meets in all but one of 4,096 pairs (0.5 to the 12th). */
const HASH_FUNCTIONS = 12;

/** Two alike may be one employer's habit; three are a template. */
const LEAST_NOTES = 3;

interface Letters {
  readonly shingles: ReadonlySet<number>;
  readonly notes: ReadNote[];
}

/**
 * Marks letters that employers send nearly word for word: all but the first of at least three say
 * whose letter they repeat. However many they are, they are one voice.
 *
 * @example
 * ```ts
 * markRepeats({ applications: [], notes: [] }).notes; // []
 * ```
 */
export function markRepeats(history: ReadHistory): ReadHistory {
  const repeats = new Map(
    groupsOf(history.notes.filter(isEmployers))
      .filter(({ notes }) => notes.length >= LEAST_NOTES)
      .flatMap(({ notes: [first, ...others] }) =>
        others
          .filter((other) => saysNoMore(other, first!))
          .map(({ id }) => [id, first!.id] as const),
      ),
  );
  const notes = history.notes.map((note) => {
    const first = repeats.get(note.id);
    return first === undefined ? note : { ...note, repeats: first };
  });
  return { ...history, notes };
}

/**
 * The letters that came more than once, each with all notes that hold it.
 *
 * @param history - with its repeats marked
 *
 * @example
 * ```ts
 * templates({ applications: [], notes: [] }); // []
 * ```
 */
export function templates({ notes }: ReadHistory): Theme[] {
  const groups = new Map<string, ReadNote[]>();
  for (const note of notes) {
    if (note.repeats !== undefined) groups.set(note.repeats, []);
  }
  for (const note of notes) groups.get(note.repeats ?? note.id)?.push(note);
  const own = notes.filter(isEmployers).length;
  return [...groups.values()]
    .map((alike): Theme => {
      const noteIds = alike.map(({ id }) => id);
      const share = shareOf(alike.length, own);
      return { kind: 'template', category: null, name: nameOf(alike), share, noteIds };
    })
    .sort((a, b) => b.share.count - a.share.count);
}

/** A letter with a reason of its own between the usual sentences is no repeat. */
function saysNoMore({ reading }: ReadNote, { reading: first }: ReadNote): boolean {
  const said = new Set(first.gaps.filter(isStated).map(({ category }) => category));
  return reading.gaps.filter(isStated).every(({ category }) => said.has(category));
}

function isEmployers({ reading }: ReadNote): boolean {
  return isEmployersWord(reading.saidBy);
}

/** Each note joins the first group whose letter it repeats, or begins one. */
function groupsOf(notes: readonly ReadNote[]): Letters[] {
  const groups: Letters[] = [];
  const shelves = Array.from({ length: HASH_FUNCTIONS }, () => new Map<number, Letters[]>());
  for (const note of notes) {
    const shingles = shinglesOf(note.text);
    if (shingles.size < LEAST_SHINGLES) continue;
    // As whole numbers with a sign, which a map finds fastest.
    const keys = smallest(shingles, HASH_FUNCTIONS).map((value) => value | 0);
    const met = new Set(keys.flatMap((key, at) => shelves[at]!.get(key) ?? []));
    const same = [...met].find((group) => jaccard(group.shingles, shingles) >= SAME_LETTER);
    if (same !== undefined) {
      same.notes.push(note);
      continue;
    }
    const group = { shingles, notes: [note] };
    groups.push(group);
    keys.forEach((key, at) => {
      shelve(shelves[at]!, key, group);
    });
  }
  return groups;
}

function shelve(shelves: Map<number, Letters[]>, key: number, group: Letters): void {
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
