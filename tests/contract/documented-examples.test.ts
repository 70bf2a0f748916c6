import { isDeepStrictEqual, inspect } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, sourceFiles, textOf } from './source-files.ts';

/*
 * Every `@example` in a docstring is run, with all exports of its own module in scope. A line
 * `f(1); // 2` states what the expression gives, also with the comment on the next line; other
 * lines set the scene.
 */
interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const BLOCK = /@example\n(?:\s*\* .*\n)*?\s*\* ```ts\n((?:\s*\*.*\n)*?)\s*\* ```/g;

function examplesOf(file: string): Example[] {
  const text = textOf(file);
  return [...text.matchAll(BLOCK)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    code: (match[1] ?? '').replace(/^\s*\* ?/gm, ''),
  }));
}

const examples = sourceFiles('src').flatMap(examplesOf);

/** Turns each `expression; // value` into a check, and the rest into plain JavaScript. */
function program(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const lines = file.statements.map((statement) => {
    const stated = /^(?:[^\S\n]*|\n)\/\/ (.+)/.exec(code.slice(statement.end))?.[1];
    if (!ts.isExpressionStatement(statement) || stated === undefined) return statement.getText();
    return `same(${statement.expression.getText()}, (${stated}), ${JSON.stringify(statement.getText())});`;
  });
  return ts.transpile(lines.join('\n'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  });
}

describe('documented examples', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('$file:$line holds', async ({ file, code }) => {
    const module = (await import(`../../${file}`)) as Record<string, unknown>;
    let checks = 0;
    const same = (actual: unknown, expected: unknown, line: string): void => {
      checks += 1;
      if (!isDeepStrictEqual(actual, expected)) {
        throw new Error(
          `${line} gives ${inspect(actual)}, and the example says ${inspect(expected)}`,
        );
      }
    };
    const names = Object.keys(module);
    const body = `return (async () => {\n${program(code)}\n})()`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running the example is the test
    const run = new Function('same', ...names, body) as (...all: unknown[]) => Promise<void>;
    await run(same, ...names.map((name) => module[name]));
    expect(checks).toBeGreaterThan(0);
  });
});

describe('public functions', () => {
  it.each(sourceFiles('src').filter((file) => !file.endsWith('index.ts')))(
    '%s explains each export',
    (file) => {
      const bare = parse(file).statements.filter(
        (statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0,
      );
      expect(bare.map((statement) => statement.getText().split('\n')[0])).toEqual([]);
    },
  );
});

/** Units explain themselves in their own words; re-exports and plain type aliases need none. */
function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement) || ts.isExportDeclaration(statement)) return false;
  if (ts.isTypeAliasDeclaration(statement)) return false;
  const isUnit = /= define(Category|Chart|Format|Section|Statistic)\(/.test(
    statement.getText().slice(0, 200),
  );
  return (
    !isUnit &&
    (ts.getModifiers(statement) ?? []).some(
      (modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword,
    )
  );
}
