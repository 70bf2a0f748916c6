import { describe, expect, it } from 'vitest';
import { rejectionsOf } from '../../src/model/rejection.ts';
import { application, note, on, setting } from '../statistics/invented-history.ts';

describe('a rejection', () => {
  it('gathers what all notes say of one application, each voice apart', () => {
    const applications = [application('a1', { reached: 'screen', statusOn: on('2026-03-02') })];
    const notes = [
      note('a1', { gaps: [{ category: 'answers', confidence: 0.7, evidence: [] }] }),
      note('a1', { gaps: ['answers', 'no-feedback'], saidBy: 'unknown' }, { stage: 'interview' }),
      note('a1', { gaps: ['compensation'], saidBy: 'candidate' }),
      note('a1', { gaps: ['punctuality'], saidBy: 'coach' }),
    ];
    const [found, ...rest] = rejectionsOf({ applications, notes }, setting.categories);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ id: 'a1', stage: 'interview', date: { iso: '2026-03-02' } });
    expect([...found!.stated]).toEqual([['answers', 0.9]]);
    expect([...found!.guessed.keys()]).toEqual(['compensation']);
    expect(found!.notes).toHaveLength(4);
  });

  it('is not silence, nor an application that goes on, nor a note that names nothing', () => {
    const applications = (['no-reply', 'in-progress', 'withdrawn', 'accepted'] as const).map(
      (status, at) => application(`a${at}`, { status }),
    );
    const notes = [
      note('a0', { gaps: ['answers'] }),
      note(null, {}),
      note(null, { gaps: ['no-feedback'] }),
    ];
    expect(rejectionsOf({ applications, notes }, setting.categories)).toEqual([]);
  });

  it('may stand in a note whose application is not known', () => {
    const notes = [note('a404', { gaps: ['answers'] }, { stage: 'final', date: on('2026-03') })];
    const [found] = rejectionsOf({ applications: [], notes }, setting.categories);
    expect(found).toMatchObject({ application: null, stage: 'final', date: { iso: '2026-03' } });
  });
});
