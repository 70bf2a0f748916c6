import { diagnose, quoteBriefly, type Diagnostic } from '../model/diagnostic.ts';

/** A file of corrections lacks columns. */
export function correctionColumns(file: string, missing: readonly string[]): Diagnostic {
  return diagnose({
    code: 'corrections-columns',
    severity: 'error',
    file,
    expected: 'note, category, change',
    actual: missing.join(', '),
    note: `No correction was taken from ${file}: it must have the columns note, category and change, and ${missing.join(' and ')} cannot be found.`,
  });
}

/** A row of a file of corrections breaks a rule. */
export function correctionUnread(
  file: string,
  row: number,
  column: string,
  value: string,
  rule: string,
): Diagnostic {
  return diagnose({
    code: 'correction-unread',
    severity: 'warning',
    file,
    row,
    column,
    actual: value,
    expected: rule,
    note: `The correction in row ${row} of ${file} was left out: its ${column} must be ${rule}, and it is "${quoteBriefly(value)}".`,
  });
}

/** A correction is of no note of this run. */
export function correctionUnused(file: string, note: string): Diagnostic {
  return diagnose({
    code: 'correction-unused',
    severity: 'warning',
    file,
    actual: note,
    expected: 'the first words of a note',
    note: `A correction of ${file} changed nothing: it must be of a note that was read, and none begins with "${quoteBriefly(note)}".`,
  });
}

/** A file of categories is no list of them. */
export function categoriesUnread(file: string, row: number, why: string): Diagnostic {
  return diagnose({
    code: 'categories-unread',
    severity: 'error',
    file,
    row,
    actual: why,
    note: `No category was taken from ${file}: it must be YAML with a list of categories, and on line ${row} it is not ("${quoteBriefly(why)}").`,
  });
}

/** An entry of a file of categories breaks a rule. */
export function categoryBroken(file: string, row: number, where: string, rule: string): Diagnostic {
  return diagnose({
    code: 'category-broken',
    severity: 'error',
    file,
    row,
    column: where,
    expected: rule,
    note: `A category of ${file} was left out: on line ${row}, ${where || 'the entry'} must follow the rule (${quoteBriefly(rule)}).`,
  });
}

/** An example of a user's category is read in another way. */
export function exampleMissed(
  file: string,
  row: number,
  id: string,
  kind: 'hits' | 'misses',
  text: string,
): Diagnostic {
  const found = kind === 'hits' ? 'its cues do not find it' : 'its cues find it all the same';
  return diagnose({
    code: 'category-example',
    severity: 'warning',
    file,
    row,
    actual: text,
    expected: kind,
    note: `The category ${id} of ${file} does not read as its examples say: "${quoteBriefly(text)}" on line ${row} stands under ${kind}, and ${found}.`,
  });
}
