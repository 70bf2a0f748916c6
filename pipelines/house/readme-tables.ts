import { categories, charts, formats, sections, statistics } from '../../src/index.ts';
import rooms from './rooms.json' with { type: 'json' };

const CONTROL_WORDS = {
  yours: 'yours',
  shared: 'partly yours',
  'out-of-your-hands': 'out of your hands',
};

type Row = readonly string[];

/** The tables of the README that are made from the code, so that they cannot grow old. */
const TABLES: Readonly<Record<string, () => readonly Row[]>> = {
  rooms: () => [
    ['room', 'what it holds', 'may import'],
    ...rooms.map(({ name, holds, mayImport }) => [`\`${name}\``, holds, importWords(mayImport)]),
  ],
  categories: () => [
    ['id', 'reason', 'whose to change'],
    ...categories.map(({ id, words, meta }) => [
      `\`${id}\``,
      words.name,
      CONTROL_WORDS[meta.control],
    ]),
  ],
  formats: () => [
    ['format', 'files'],
    ...formats.map(({ words, meta }) => [
      words.name,
      meta.extensions.map((one) => `\`.${one}\``).join(' '),
    ]),
  ],
  units: () => [
    ['room', 'units'],
    ['`statistics`', statistics.map(({ id }) => id).join(', ')],
    ['`charts`', charts.map(({ id }) => id).join(', ')],
    ['`sections`', sections.map(({ id }) => id).join(', ')],
  ],
};

function importWords(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  // Only the public API sees every room before it.
  return names.length > 10 ? 'all of the above' : names.map((name) => `\`${name}\``).join(', ');
}

function markdown([header = [], ...rows]: readonly Row[]): string {
  const line = (cells: Row): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The README with its tables made anew: each stands between `<!-- table: name -->` and
 * `<!-- end -->`.
 */
export function withTables(readme: string): string {
  return readme.replace(
    /(<!-- table: ([a-z]+) -->)[^]*?(<!-- end -->)/g,
    (_all, open: string, name: string, close: string) => {
      const table = TABLES[name];
      if (table === undefined)
        throw new Error(`The README asks for a table "${name}" that nobody makes.`);
      return `${open}\n${markdown(table())}\n${close}`;
    },
  );
}
