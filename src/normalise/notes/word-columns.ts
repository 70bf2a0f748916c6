import type { Field } from '../../model/normalised.ts';
import type { Speaker } from '../../model/note.ts';
import type { Table } from '../../model/record.ts';
import type { Mapping } from '../columns/map-columns.ts';
import { columnSpeaker } from './speakers.ts';

/** Fields of words, and how a reader names where they stood. */
const WORDS: readonly (readonly [Field, string])[] = [
  ['feedback', 'feedback column'],
  ['reason', 'reason column'],
  ['notes', 'notes column'],
  ['ownGuess', 'own view column'],
];

/** A column in which notes stand, how a reader names it, and whose word it is. */
export interface WordColumn {
  readonly at: number;
  readonly field: Field;
  readonly source: string;
  readonly saidBy: Speaker;
}

/** The columns of words of a table, in the order in which a row's notes are listed. */
export function wordColumns({ columns }: Table, mapping: Mapping): WordColumn[] {
  return WORDS.flatMap(([field, source]) =>
    (mapping[field] ?? []).map((at) => ({
      at,
      field,
      source,
      saidBy: columnSpeaker(field, columns[at] ?? ''),
    })),
  );
}
