import type { Table } from '../../model/record.ts';
import { fold } from '../fold.ts';

/** Headers of answers about a person's protected traits, and of the place where LinkedIn keeps them. */
const HEADER =
  /\b(?:questions? (?:and )?answers?|answers?|eeo|eeoc|race|racial|ethnic(?:ity)?|gender|sex|pronouns|disabilit(?:y|ies)|disabled|veteran|sexual orientation|lgbt\w*|religion|marital(?: status)?|nationality|date of birth|birthday|dob|pregnan\w+|geschlecht|behinderung|schwerbehinderung|religion|genero|sexe|handicap|discapacidad|deficiencia)\b/;

const ANSWER =
  /\b(?:protected veteran|not a veteran|am a veteran|hispanic|latin[oax]|african american|pacific islander|native american|alaska native|i identify as|self.?identif\w+|(?:do not|don.?t|prefer not to|decline to|choose not to) (?:wish to )?(?:answer|disclose|say|self)|have a disability|(?:race|gender|ethnicity|veteran|disability)[^.\n]{0,40}[:?])/i;

/**
 * Places of the columns that hold answers on race, gender, disability, service as a soldier and the
 * like. They are dropped before anything is read from a table, and no cell of theirs is kept.
 *
 * @example
 * ```ts
 * const rows = [{ place: { file: 'a.csv', row: 2 }, cells: ['Acorn Ltd', 'Gender: Female'] }];
 * protectedColumns({ file: 'a.csv', columns: ['Company', 'Question And Answers'], rows }); // [1]
 * ```
 */
export function protectedColumns({ columns, rows }: Table): number[] {
  const sample = rows.slice(0, 300);
  return columns.flatMap((name, at) => {
    const cells = sample.map(({ cells: row }) => row[at] ?? '').filter((cell) => cell !== '');
    const answers = cells.filter((cell) => ANSWER.test(cell)).length;
    return HEADER.test(fold(name)) || answers > cells.length * 0.4 ? [at] : [];
  });
}

/**
 * Whether a text may be an answer about a person's protected traits.
 *
 * @example
 * ```ts
 * isAnswer('Gender: Female'); // true
 * ```
 */
export function isAnswer(text: string): boolean {
  return ANSWER.test(text) || HEADER.test(fold(text));
}

/**
 * A table without those columns.
 *
 * @example
 * ```ts
 * withoutColumns({ file: 'a.csv', columns: ['a', 'b'], rows: [] }, [0]).columns; // ['b']
 * ```
 */
export function withoutColumns(table: Table, dropped: readonly number[]): Table {
  if (dropped.length === 0) return table;
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, at) => !dropped.includes(at));
  return {
    file: table.file,
    columns: keep(table.columns),
    rows: table.rows.map(({ place, cells }) => ({ place, cells: keep(cells) })),
  };
}
