import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import rooms from '../../pipelines/house/rooms.json' with { type: 'json' };
import { importsOf, sourceFiles } from './source-files.ts';

const files = [...sourceFiles('src'), ...sourceFiles('pipelines')];

/** The room of a file: `src/text/scan.ts` is in `text`, `src/index.ts` is a room of its own. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

/** Rooms that may touch the machine: everything else is pure and runs in a browser as it is. */
const WORLDLY = ['node', 'cli', 'pipelines'];

describe('the layers of the house', () => {
  it('has every room, each with content', () => {
    const found = new Set(files.map(roomOf));
    expect([...found].sort()).toEqual(rooms.map((room) => room.name).sort());
  });

  it.each(rooms)('$name imports only from the rooms that it may', ({ name, mayImport }) => {
    const trespasses = files
      .filter((file) => roomOf(file) === name)
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => roomOf(normalize(join(dirname(file), specifier))))
          .filter((room) => room !== name && !mayImport.includes(room))
          .map((room) => `${file} imports ${room}`),
      );
    expect(trespasses).toEqual([]);
  });

  it('keeps the world in node and cli', () => {
    const worldly = files
      .filter((file) => !WORLDLY.includes(roomOf(file)))
      .filter((file) => importsOf(file).some((specifier) => specifier.startsWith('node:')));
    expect(worldly).toEqual([]);
  });

  it('has no import that leads round in a circle', () => {
    expect(circles(files)).toEqual([]);
  });
});

/** Each circle once, as the chain of files that closes it. */
function circles(paths: readonly string[]): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (file: string, chain: readonly string[]): void => {
    if (state.get(file) === 'open') found.push([...chain, file].join(' > '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = normalize(join(dirname(file), specifier));
      if (paths.includes(target) && !isTypeOnly(target)) walk(target, [...chain, file]);
    }
    state.set(file, 'done');
  };
  for (const file of paths) walk(file, []);
  return found;
}

/** The nouns refer to each other as types, which leaves nothing at run time. */
function isTypeOnly(file: string): boolean {
  return file.startsWith('src/model/');
}
