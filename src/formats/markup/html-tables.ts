import { Parser } from 'htmlparser2';

/**
 * The tables of a document as rows of cells, the text of a cell on one line. A table inside a table
 * belongs to the cell that it stands in.
 *
 * @example
 * ```ts
 * htmlTables('<table><tr><td>Company</td></tr><tr><td><p>Acorn Ltd</p></td></tr></table>');
 * // [[['Company'], ['Acorn Ltd']]]
 * ```
 */
export function htmlTables(html: string): string[][][] {
  const tables: string[][][] = [];
  let depth = 0;
  let cell: string | null = null;
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'table') {
        depth += 1;
        if (depth === 1) tables.push([]);
      } else if (depth === 1 && name === 'tr') tables.at(-1)?.push([]);
      else if (depth === 1 && (name === 'td' || name === 'th')) cell = '';
      else if (cell !== null && (name === 'p' || name === 'br')) cell += ' ';
    },
    ontext: (text) => {
      if (cell !== null) cell += text;
    },
    onclosetag: (name) => {
      if (name === 'table') depth -= 1;
      if (depth !== 1 || (name !== 'td' && name !== 'th') || cell === null) return;
      tables.at(-1)?.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
      cell = null;
    },
  });
  parser.end(html);
  return tables;
}
