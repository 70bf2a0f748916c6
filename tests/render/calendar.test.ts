import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { folded, renderCalendar } from '../../src/render/calendar.ts';
import { renderTasksCsv } from '../../src/render/tasks-csv.ts';
import { analysis } from '../fixtures/analysis.ts';

describe('the calendar', () => {
  const text = renderCalendar(analysis);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

  it('has an event for each letter and each application to let go, and none on a day gone', () => {
    const events = lines.filter((line) => line === 'BEGIN:VEVENT').length;
    const late = analysis.open.filter(({ closeOn }) => closeOn < analysis.today).length;
    const closing = analysis.open.length - late + Math.min(1, late);
    expect(events).toBe(analysis.letters.length + closing);
    const days = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(-8));
    expect(days.every((day) => day >= analysis.today.replaceAll('-', ''))).toBe(true);
    expect(new Set(valuesOf('UID')).size).toBe(events);
  });

  it('ends each event on the day after it begins, as whole days do', () => {
    const from = lines.findIndex((line) => line.startsWith('DTSTART'));
    expect(Number(lines[from + 1]!.slice(-8))).toBeGreaterThan(Number(lines[from]!.slice(-8)));
  });

  it('has no line longer than 75 bytes, and none cut inside a letter', () => {
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
        fc.pre(!/[\r\n]/.test(line));
        const cut = folded(line);
        expect(cut.replaceAll('\r\n ', '')).toBe(line);
        for (const piece of cut.split('\r\n'))
          expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('lets nothing that people wrote end an event', () => {
    const [letter] = analysis.letters;
    const hostile = { ...letter!, company: 'Acorn\r\nEND:VEVENT\r\nBEGIN:VALARM' };
    const made = renderCalendar({ ...analysis, letters: [hostile], open: [] });
    expect(made.split('\r\n').filter((line) => /^(?:END:VEVENT|BEGIN:VALARM)/.test(line))).toEqual([
      'END:VEVENT',
    ]);
  });
});

describe('the tasks', () => {
  it('are the first steps, the letters and the days to let go, in that order', () => {
    const { data } = Papa.parse<Record<string, string>>(
      renderTasksCsv(analysis).replace('\ufeff', ''),
      { header: true, skipEmptyLines: true },
    );
    const dues = data.map(({ Due = '' }) => Due);
    const dated = dues.filter((due) => due !== 'this week');
    expect(dated).toEqual([...dated].sort());
    expect(dues.indexOf('this week')).toBe(0);
    expect(data.every((row) => row['Task'] !== '')).toBe(true);
  });
});
