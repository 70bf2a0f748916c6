import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, sourceFiles, textOf } from './source-files.ts';

/*
 * Messages have one grammar and live in one catalogue a room: a `messages.ts` whose functions
 * each return one diagnostic. What a person reads is a sentence; what a program reads is a code.
 */
const catalogues = sourceFiles('src').filter((file) => file.endsWith('/messages.ts'));

interface Message {
  readonly file: string;
  readonly code: string;
  readonly note: string;
}

function messagesOf(file: string): Message[] {
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'diagnose') {
      const argument = node.arguments[0];
      if (argument && ts.isObjectLiteralExpression(argument)) {
        found.push({ file, code: property(argument, 'code'), note: property(argument, 'note') });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** The source text of a property, without its quotes or backticks. */
function property(object: ts.ObjectLiteralExpression, name: string): string {
  for (const member of object.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === name) {
      return member.initializer.getText().replace(/^['"`]|['"`]$/g, '');
    }
  }
  return '';
}

const messages = catalogues.flatMap(messagesOf);

describe('messages', () => {
  it('are made in the catalogues and nowhere else', () => {
    const strays = sourceFiles('src')
      .filter((file) => !file.endsWith('/messages.ts') && file !== 'src/model/diagnostic.ts')
      .filter((file) => /\bdiagnose\(/.test(textOf(file)));
    expect(strays).toEqual([]);
  });

  it('are found', () => {
    expect(messages.length).toBeGreaterThan(15);
  });

  it.each(messages)('$code is a code of its own', ({ code }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(messages.filter((other) => other.code === code)).toHaveLength(1);
  });

  it.each(messages)('$code is one sentence: capital, full stop, no shouting', ({ note }) => {
    expect(note).toMatch(/^([A-Z]|\$\{)/);
    expect(note).toMatch(/[.}]$/);
    expect(note).not.toMatch(/!|\b(error|invalid|illegal|fatal|failed to)\b/i);
  });
});
