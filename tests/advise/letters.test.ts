import { describe, expect, it } from 'vitest';
import { askAgain } from '../../src/advise/ask-again.ts';
import { followUps } from '../../src/advise/follow-up.ts';
import { keepInTouch } from '../../src/advise/keep-in-touch.ts';
import { openApplications } from '../../src/advise/open-applications.ts';
import { USUAL_RULES } from '../../src/advise/waiting-rules.ts';
import type { Application } from '../../src/model/application.ts';
import type { ReadNote } from '../../src/model/note.ts';
import { rejectionsOf, type Rejection } from '../../src/model/rejection.ts';
import { application, note, on, setting, TODAY } from '../statistics/invented-history.ts';

function refused(known: Partial<Application>, notes: readonly ReadNote[] = []): Rejection[] {
  const applications = [
    application('a1', { company: 'Mosswood', statusOn: on('2026-11-18'), ...known }),
  ];
  return rejectionsOf({ applications, notes }, setting.categories);
}

describe('ask again', () => {
  it('asks where somebody spoke with the candidate and gave no reason, within the week', () => {
    const [letter] = askAgain(refused({ reached: 'final' }, [note('a1', {})]), TODAY);
    expect(letter).toMatchObject({ kind: 'ask-again', company: 'Mosswood', dueOn: '2026-11-20' });
    expect(letter?.reason).toBe(
      'Turned down after the final round on 18 November 2026, without a reason that one can act on.',
    );
    expect(letter?.body).toMatch(/^Dear Mosswood team,\n\nThank you .*\n\nKind regards,/s);
    expect(letter?.body.split(/\s+/).length).toBeLessThan(120);
  });

  it.each<{ name: string; known: Partial<Application>; notes?: ReadNote[] }>([
    {
      name: 'a specific reason was given',
      known: { reached: 'final' },
      notes: [note('a1', { gaps: ['answers'] })],
    },
    { name: 'nobody spoke with the candidate', known: { reached: 'reply' } },
    { name: 'it is long ago', known: { reached: 'final', statusOn: on('2026-05-01') } },
    { name: 'the day is not known', known: { reached: 'final', statusOn: on('2026-11') } },
    { name: 'the company is not known', known: { reached: 'final', company: null } },
    { name: 'the role was closed', known: { reached: 'final', status: 'closed' } },
  ])('does not ask where $name', ({ known, notes = [] }) => {
    expect(askAgain(refused(known, notes), TODAY)).toEqual([]);
  });
});

describe('keep in touch', () => {
  it.each<{ known: Partial<Application>; notes: ReadNote[]; reason: RegExp }>([
    { known: { reached: 'final' }, notes: [], reason: /final round/ },
    {
      known: { reached: 'interview' },
      notes: [note('a1', { gaps: ['stronger-candidate'] })],
      reason: /an edge/,
    },
    {
      known: {},
      notes: [note('a1', {}, { text: 'Please do apply again in spring.' })],
      reason: /asked to hear/,
    },
  ])('keeps a door open: $reason', ({ known, notes, reason }) => {
    const [letter] = keepInTouch(refused(known, notes), TODAY);
    expect(letter?.reason).toMatch(reason);
    expect(letter?.dueOn).toBe('2027-01-18'); // sixty days on is a Sunday
  });

  it('reads no invitation into a formula', () => {
    const formula = note(
      'a1',
      {},
      { text: 'We will keep your details on file for future openings.' },
    );
    expect(keepInTouch(refused({ reached: 'interview' }, [formula]), TODAY)).toEqual([]);
  });

  it('writes once to a company, about the latest', () => {
    const applications = ['2026-09-01', '2026-10-01'].map((day, at) =>
      application(`a${at}`, { company: 'Mosswood', reached: 'final', statusOn: on(day) }),
    );
    const rejections = rejectionsOf({ applications, notes: [] }, setting.categories);
    expect(keepInTouch(rejections, TODAY).map(({ applicationId }) => applicationId)).toEqual([
      'a1',
    ]);
  });
});

describe('follow up', () => {
  function due(days: Partial<Application>): ReturnType<typeof followUps> {
    const applications = [application('a1', { status: 'applied', ...days })];
    return followUps(openApplications(applications, USUAL_RULES, TODAY), applications, TODAY);
  }

  it('asks once the time has come', () => {
    const [letter] = due({ appliedOn: on('2026-11-04') });
    expect(letter).toMatchObject({ kind: 'follow-up', dueOn: '2026-11-20' });
    expect(letter?.reason).toBe(
      'Nothing heard for 16 days; ask once, and let it go on 4 December 2026.',
    );
    expect(letter?.body).toContain(
      'On 4 November 2026 I sent you my application for the role of Data analyst',
    );
  });

  it('waits with a fresh one, and lets an old one go', () => {
    expect(due({ appliedOn: on('2026-11-16') })).toEqual([]);
    expect(due({ appliedOn: on('2026-09-01') })).toEqual([]);
  });
});
