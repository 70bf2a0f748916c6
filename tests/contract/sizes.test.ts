import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, sourceFiles, textOf } from './source-files.ts';

/*
 * Small is a rule of the house: most files under 90 lines, nine functions in ten under 30, none
 * over 80. Files that hold only words or tables are measured by nobody.
 */
const files = [...sourceFiles('src'), ...sourceFiles('pipelines')];
const code = files.filter(
  (file) => functionsOf(file).length > 0 && !file.startsWith('src/categories/'),
);

function functionsOf(file: string): { name: string; lines: number }[] {
  const source = parse(file);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.end).line;
      const name = node.name?.getText() ?? 'arrow';
      found.push({ name: `${file} ${name}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const functions = code.flatMap(functionsOf);

describe('sizes', () => {
  it('most files are under 90 lines, and none is over 220', () => {
    const lengths = code.map((file) => ({ file, lines: textOf(file).split('\n').length }));
    const small = lengths.filter(({ lines }) => lines < 90);
    expect(small.length / lengths.length).toBeGreaterThan(0.6);
    expect(lengths.filter(({ lines }) => lines > 220)).toEqual([]);
  });

  it('nine functions in ten are under 30 lines, and none is over 80', () => {
    expect(functions.filter(({ lines }) => lines < 30).length / functions.length).toBeGreaterThan(
      0.9,
    );
    expect(functions.filter(({ lines }) => lines > 80)).toEqual([]);
  });
});

describe('names', () => {
  it('no file is a drawer for everything', () => {
    expect(
      files.filter((file) => /\/(utils?|helpers?|common|misc|shared)\.tsx?$/.test(file)),
    ).toEqual([]);
  });

  it('a room has an index only where it is a registry', () => {
    const indexes = files.filter((file) => /\/index\.ts$/.test(file));
    const rooms = ['categories', 'charts', 'formats', 'sections', 'statistics'];
    expect(indexes.sort()).toEqual(
      [...rooms.map((room) => `src/${room}/index.ts`), 'src/index.ts'].sort(),
    );
  });
});
