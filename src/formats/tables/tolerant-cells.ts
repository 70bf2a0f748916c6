/**
 * Splits one line whose quotes are broken. A quote counts only where it opens a cell and closes
 * before a delimiter or the end; an unquoted `=HYPERLINK("...","...")` is one cell; any other quote
 * is a letter.
 *
 * @example
 * ```ts
 * tolerantCells('"Acorn" Ltd,"a, b",5" pipe', ','); // ['"Acorn" Ltd', 'a, b', '5" pipe']
 * tolerantCells('=HYPERLINK("u","Acorn"),x', ','); // ['=HYPERLINK("u","Acorn")', 'x']
 * ```
 */
export function tolerantCells(line: string, delimiter: string): string[] {
  const end = `(?=${delimiter === '|' ? '\\|' : delimiter}|$)`;
  const quoted = new RegExp(`"((?:[^"]|"")*)"${end}`, 'y');
  const link = new RegExp(`=\\s*HYPERLINK\\([^)]*\\)${end}`, 'iy');
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    quoted.lastIndex = at;
    link.lastIndex = at;
    const whole = quoted.exec(line);
    const other = whole ?? link.exec(line);
    const next = line.indexOf(delimiter, at);
    const stop = other ? at + other[0].length : next === -1 ? line.length : next;
    cells.push(whole ? (whole[1] ?? '').replaceAll('""', '"') : line.slice(at, stop));
    at = stop + 1;
  }
  return cells;
}
