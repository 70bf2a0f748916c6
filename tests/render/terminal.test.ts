import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../src/render/terminal.ts';
import { shareBar, wrapLines } from '../../src/render/terminal-text.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';

const options = {
  colour: false,
  width: 80,
  report: 'reports/mira/report.html',
  link: 'file:///home/mira/reports/mira/report.html',
};

describe('the summary', () => {
  const summary = renderSummary(analysis, options);

  it('shows the first three, each with a bar, count, base, interval and the range of its place', () => {
    expect(summary).toContain(
      [
        '1  Assessments       ··━━━●━━━·······  named in 5 of 16, 14 to 56%',
        '                                       plausibly 1st to 2nd',
      ].join('\n'),
    );
    expect(summary).toContain('3  Company research');
    expect(summary).not.toContain('4  ');
  });

  it('says what to begin with, what is praised, and where the report is', () => {
    expect(summary).toContain('Begin with: Tuesday, 90 minutes. One task against the clock.');
    expect(summary).toContain('Employers praise your technical work: 3 of 18, 6 to 39%.');
    expect(summary).toContain(`The report\n${options.report}\n`);
  });

  it('has no escape code unless colour is asked for', () => {
    expect(summary).not.toContain('\u001b');
    const coloured = renderSummary(analysis, { ...options, colour: true });
    expect(coloured).toContain('\u001b[1m');
    // eslint-disable-next-line no-control-regex -- these are the codes
    expect(coloured.replace(/\u001b\[\d+m|\u001b\]8;;[^\u001b]*\u001b\\/g, '')).toBe(summary);
  });

  it('makes the path a link where there is colour, and nowhere else', () => {
    const link = `\u001b]8;;${options.link}\u001b\\${options.report}\u001b]8;;\u001b\\`;
    expect(renderSummary(analysis, { ...options, colour: true })).toContain(link);
    expect(summary).not.toContain(options.link);
  });

  it.each([200, 80, 64, 50, 30])('keeps to %d columns', (width) => {
    const lines = renderSummary(analysis, { ...options, width }).split('\n');
    const prose = lines.filter((line) => line !== options.report);
    expect(Math.max(...prose.map(({ length }) => length))).toBeLessThanOrEqual(Math.min(width, 88));
  });

  it('says so where nothing was found', () => {
    const empty = renderSummary(emptyAnalysis, options);
    expect(empty).toContain('No employer has named a reason that you could work on.');
    expect(empty).not.toMatch(/undefined|null|NaN/);
  });

  it('lets no name reach the terminal as a code', () => {
    const subject = '\u001b]0;owned\u0007\u001b[2J\u202e\nMira';
    const shown = renderSummary({ ...analysis, subject }, options);
    // eslint-disable-next-line no-control-regex -- these are the codes
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown.split('\n')[0]).toContain('Mira');
  });
});

describe('shareBar', () => {
  it('is as long as it is told, with one dot, for any share', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, fc.integer({ min: 1, max: 60 }), (a, b, c, cells) => {
        const [low, value, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const bar = shareBar(value, [low, high], cells);
        expect(bar).toHaveLength(cells);
        expect(bar).toMatch(/^·*━*●━*·*$/);
      }),
    );
  });
});

describe('wrapLines', () => {
  it('loses no word and is never too long', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrapLines(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
