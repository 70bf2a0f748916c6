import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/cli/print-diagnostics.ts';
import { diagnose, type Diagnostic } from '../../src/model/diagnostic.ts';

function printed(diagnostics: readonly Diagnostic[]): string {
  let text = '';
  const err = (more: string): void => {
    text += more;
  };
  printDiagnostics(diagnostics, { out: err, err, colour: false, watched: false, width: 80 });
  return text;
}

const unread = (row: number): Diagnostic =>
  diagnose({
    code: 'date-unread',
    severity: 'warning',
    file: 'a.csv',
    row,
    note: 'A date was not read.',
  });

describe('printDiagnostics', () => {
  it('prints what was left out before what was doubtful', () => {
    const lost = diagnose({
      code: 'row-lost',
      severity: 'error',
      file: 'a.csv',
      row: 900,
      note: 'A row was left out.',
    });
    expect(printed([unread(2), lost])).toBe(
      'a.csv:900: A row was left out.\na.csv:2: A date was not read.\n',
    );
  });

  it('counts what is left of many alike', () => {
    expect(printed([2, 3, 4, 5, 6].map(unread)).split('\n').slice(-3)).toEqual([
      'a.csv:4: A date was not read.',
      '  and 2 more of this kind',
      '',
    ]);
  });

  it('prints nothing where nothing was amiss', () => {
    expect(printed([])).toBe('');
  });
});
