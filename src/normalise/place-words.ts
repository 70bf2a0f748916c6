import { quoteBriefly } from '../model/diagnostic.ts';
import type { Place } from '../model/record.ts';

/** Where something stands, in words. */
export function at({ file, row }: Place): string {
  return row === null ? file : `row ${row} of ${file}`;
}

/** A column by its name, in words. */
export function named(column: string): string {
  return column === '' ? 'without a name' : `"${quoteBriefly(column)}"`;
}
