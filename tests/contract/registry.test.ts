import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/categories/index.ts';
import { charts } from '../../src/charts/index.ts';
import { formats } from '../../src/formats/index.ts';
import { sections } from '../../src/sections/index.ts';
import { statistics } from '../../src/statistics/index.ts';
import { home, textOf } from './source-files.ts';

/*
 * A unit is a file whose name is its id. In a room of units a file that is none says so by what
 * it exports: only a unit exports the face of its kind under its own name.
 */
const registries = [
  { room: 'categories', units: categories, face: /= defineCategory\(/, sorted: true },
  { room: 'charts', units: charts, face: /= defineChart\(/, sorted: true },
  {
    room: 'formats',
    units: formats,
    face: /: Format<'[a-z-]+', [\w<>]+>|: Format = |satisfies Format|= defineFormat\(/,
    sorted: true,
  },
  // The order of the sections is the order in which the report is read.
  {
    room: 'sections',
    units: sections,
    face: /: Section = |= defineSection\(|satisfies Section/,
    sorted: false,
  },
  { room: 'statistics', units: statistics, face: /= defineStatistic\(/, sorted: true },
] as const;

describe.each(registries)('the registry of $room', ({ room, units, face, sorted }) => {
  const ids = units.map((unit) => unit.id);
  const files = readdirSync(join(home, 'src', room))
    .filter((name) => /\.tsx?$/.test(name) && face.test(textOf(`src/${room}/${name}`)))
    .map((name) => basename(name).replace(/\.tsx?$/, ''));

  it('names every unit once, by the name of its file', () => {
    expect([...ids].sort()).toEqual(files.sort());
  });

  if (sorted) {
    it('is sorted', () => {
      expect(ids).toEqual([...ids].sort());
    });
  }

  // A category carries its proof in itself; one test runs the examples of all.
  const tested = room === 'categories' ? [] : ids;
  for (const id of tested) {
    it(`${id} has its test`, () => {
      const test = join(home, 'tests', room, id);
      expect(existsSync(`${test}.test.ts`) || existsSync(`${test}.test.tsx`)).toBe(true);
    });
  }
});
