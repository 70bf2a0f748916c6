import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/render/shell-word.ts';

// The outside truth is a shell: what is printed there must be the word.
describe('a word for a shell', () => {
  it.each([
    'Company',
    'Applied on',
    "Recruiter's name",
    'Say "when"',
    '$HOME',
    '`ls`',
    'a\\b',
    'wow! 100%',
    'two\nlines',
    "it's\ttabbed\u001b[31m\u202e",
    'Écrit à',
    '👻',
    '-x',
    '',
    '; rm -rf nothing',
    '*',
    '~',
  ])('%j comes back as it was', (word) => {
    const quoted = shellWord(word);
    const back = execFileSync('bash', ['-c', `printf %s ${quoted.replace(/^-/, './-')}`], {
      encoding: 'utf8',
    });
    expect(back.replace('./-', '-')).toBe(word);
  });

  it('shows no control character', () => {
    expect(shellWord('\u001b]0;x\u0007\u202e\u0085')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
