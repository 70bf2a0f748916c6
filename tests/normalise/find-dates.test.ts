import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/normalise/dates/read-date.ts';

const TODAY = '2026-05-01';
const dayFirst = (cell: string) => readDate(cell, 'day-first', TODAY).date?.iso ?? null;
const monthFirst = (cell: string) => readDate(cell, 'month-first', TODAY).date?.iso ?? null;

describe('dates', () => {
  it.each([
    ['2026-01-14', '2026-01-14'],
    ['2026/1/4', '2026-01-04'],
    ['2026-01-14T08:30:00.123456+02:00', '2026-01-14'],
    ['2026-01-14 23:59:59', '2026-01-14'],
    ['20260114', '2026-01-14'],
    ['14 Jan 2026', '2026-01-14'],
    ['14-Jan-26', '2026-01-14'],
    ['Wed, 14 Jan 2026 10:00:00 +0000', '2026-01-14'],
    ['January 14, 2026', '2026-01-14'],
    ['June 27th 2024', '2024-06-27'],
    ['3rd of May 2025', '2025-05-03'],
    ['14.01.2026', '2026-01-14'],
    ['14.1.26', '2026-01-14'],
    ['14. Januar 2026', '2026-01-14'],
    ['3. März 2026', '2026-03-03'],
    ['1er février 2026', '2026-02-01'],
    ['14 de enero de 2026', '2026-01-14'],
    ['14 de março de 2026', '2026-03-14'],
    ['14 maart 2026', '2026-03-14'],
    ['14 stycznia 2026', '2026-01-14'],
    ['2026年1月14日', '2026-01-14'],
    ['Apr 2026', '2026-04'],
    ['2026-04', '2026-04'],
    ["April '25", '2025-04'],
    ['2025', '2025'],
    ['Mid-July', '2025-07'],
    ['8-Jul', '2025-07-08'],
    // 2 November was a Thursday in 2023, and a Sunday in 2025.
    ['Thu, 02 Nov', '2023-11-02'],
    ['45671', '2025-01-14'],
    // `date -u -d @1768348800`: 14 January 2026, midnight.
    ['1768348800', '2026-01-14'],
    ['1768348800000', '2026-01-14'],
    ['Applied 14 Jan 2026 (referral)', '2026-01-14'],
  ])('reads %s as %s in either order', (cell, iso) => {
    expect([dayFirst(cell), monthFirst(cell)]).toEqual([iso, iso]);
  });

  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['3/4/26', '2026-04-03', '2026-03-04'],
    ['3/4/26, 3:05\u202fPM', '2026-04-03', '2026-03-04'],
    ['25/12/2025', '2025-12-25', '2025-12-25'],
    ['9/25/2019', '2019-09-25', '2019-09-25'],
    ['03-04-2026', '2026-04-03', '2026-03-04'],
  ])('reads %s by the order', (cell, day, month) => {
    expect([dayFirst(cell), monthFirst(cell)]).toEqual([day, month]);
  });

  it.each(['2026-02-30', '31/04/2026', '2026-13-45', '20226-01-14', '2206-01-14', '1.1.1026'])(
    'has no date for %s, and says that it is impossible',
    (cell) => {
      expect(readDate(cell, 'day-first', TODAY)).toMatchObject({
        date: null,
        problem: 'impossible',
      });
    },
  );

  it.each(['soon', 'yesterday', 'Jnauray 2026x', '2 weeks ago', '12'])(
    'has no date for %s, and says that it was not read',
    (cell) => {
      expect(readDate(cell, 'day-first', TODAY)).toMatchObject({ date: null, problem: 'unread' });
    },
  );

  it.each(['', '-', 'N/A', 'TBD'])('sees that "%s" is nothing, and no problem', (cell) => {
    expect(readDate(cell, 'day-first', TODAY)).toMatchObject({ date: null, problem: null });
  });

  it('takes the first or the last of several', () => {
    const cell = '14 Jan 2026 / 3 Feb 2026';
    expect(readDate(cell, 'day-first', TODAY, 'first').date?.iso).toBe('2026-01-14');
    expect(readDate(cell, 'day-first', TODAY, 'last')).toMatchObject({
      date: { iso: '2026-02-03' },
      several: true,
    });
  });
});
