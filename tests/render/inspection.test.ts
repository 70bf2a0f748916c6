import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnostic.ts';
import { renderInspection } from '../../src/render/inspection.ts';

type Inspected = Parameters<typeof renderInspection>[0];

const inspected: Inspected = {
  file: 'tracker.csv',
  format: 'delimited',
  source: 'teal',
  kind: 'applications',
  rows: 12,
  applications: 11,
  notes: 1,
  stages: { Onsite: 'interview' },
  mapping: { company: ['Employer'], role: ['Job title'], notes: ['Notes', 'More $'] },
  dates: {
    Applied: { order: 'day-first', certain: true, unread: 0 },
    Closed: { order: 'month-first', certain: false, unread: 2 },
    Seen: { order: null, certain: true, unread: 0 },
  },
  statuses: {
    'Rejected - final': { status: 'rejected', stage: 'final', endedBy: 'employer', count: 2 },
    Applied: { status: 'applied', stage: null, endedBy: null, count: 10 },
    ghosted: { status: 'no-reply', stage: null, endedBy: 'nobody', count: 1 },
    hm: { status: null, stage: null, endedBy: null, count: 1 },
  },
  sha256: '7d'.repeat(32),
  diagnostics: [
    diagnose({ code: 'x', severity: 'info', note: 'A row was set aside.', row: 4 }),
    diagnose({ code: 'y', severity: 'info', note: 'A column was not used.' }),
  ],
};

describe('the inspection of a file', () => {
  const shown = renderInspection(inspected);

  it('says what the file is and what would be taken from it', () => {
    expect(shown.split('\n').slice(0, 3)).toEqual([
      'tracker.csv',
      '  applications, read as delimited, written by teal',
      '  12 rows read: 11 applications, 1 note; sha256 7d7d7d7d7d7d',
    ]);
  });

  it('gives the mapping as options that a shell takes whole', () => {
    expect(shown).toContain(
      [
        '    --map company=Employer',
        '    --map role="Job title"',
        '    --map notes=Notes',
        "    --map notes='More $'",
      ].join('\n'),
    );
  });

  it('says in which order dates are read, and how sure that is', () => {
    expect(shown).toContain('dates of "Applied": read day-first; all read');
    expect(shown).toContain(
      'dates of "Closed": read month-first, which the column itself does not settle; 2 not read',
    );
    expect(shown).toContain('dates of "Seen": read the same in any order; all read');
  });

  it('says what a column of ticks stands for', () => {
    expect(shown).toContain('  ticks and dates of "Onsite": interview\n');
  });

  it('lines the statuses up, the most frequent first', () => {
    expect(shown).toContain(
      [
        '    "Applied"           10  applied',
        '    "Rejected - final"   2  rejected, at the final round',
        '    "ghosted"            1  no reply',
        '    "hm"                 1  not understood',
      ].join('\n'),
    );
  });

  it('repeats the messages with their rows, and counts those that are too many', () => {
    expect(shown).toContain('  row 4: A row was set aside.\n  A column was not used.\n');
    const told = diagnose({
      code: 'x',
      severity: 'info',
      note: 'Row 4 of it was set aside.',
      row: 4,
    });
    expect(renderInspection({ ...inspected, diagnostics: [told] })).toMatch(/\n {2}Row 4 of it/);
    const [one] = inspected.diagnostics;
    const many = renderInspection({
      ...inspected,
      diagnostics: Array.from({ length: 9 }, () => one!),
    });
    expect(many).toMatch(/and 1 more message\n$/);
  });

  it('shows a file from which nothing is taken', () => {
    const none = renderInspection({
      ...{
        ...inspected,
        kind: 'unreadable',
        format: null,
        mapping: {},
        stages: {},
        dates: {},
        statuses: {},
      },
      diagnostics: [],
    });
    expect(none.split('\n')).toHaveLength(4);
    expect(none).toContain('\n  not readable\n');
  });

  it('lets no name reach the terminal as a code, nor fill it', () => {
    const evil = '\u001b]0;owned\u0007\u202e';
    const hostile = renderInspection({
      ...inspected,
      file: evil,
      mapping: { role: [evil] },
      dates: { [evil]: { order: null, certain: true, unread: 0 } },
      statuses: {
        ['x'.repeat(10_000)]: { status: null, stage: null, endedBy: null, count: 1 },
        [evil]: { status: null, stage: null, endedBy: null, count: 1 },
      },
    });
    // eslint-disable-next-line no-control-regex -- these are the codes
    expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(hostile.length).toBeLessThan(2_000);
  });
});
