import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/statistics/reasons.ts';
import { application, note, setting } from './invented-history.ts';

function rejections(...named: string[][]): Parameters<typeof reasons.measure>[0] {
  return {
    applications: named.map((_, at) => application(`a${at}`)),
    notes: named.map((gaps, at) => note(`a${at}`, { gaps })),
  };
}

function verdict(
  history: Parameters<typeof reasons.measure>[0],
): ReturnType<typeof reasons.verdict> {
  return reasons.verdict(reasons.measure(history, setting), setting);
}

describe('reasons', () => {
  it('counts an application once, however many notes name the reason', () => {
    const history = {
      applications: [application('a1'), application('a2')],
      notes: [
        note('a1', { gaps: ['answers'] }),
        note('a1', { gaps: ['answers', 'punctuality'] }),
        note('a2', { gaps: ['answers'] }),
      ],
    };
    const rows = reasons.measure(history, setting);
    expect(rows.map(({ by, measure }) => [by.reason, measure])).toEqual([
      ['answers', expect.objectContaining({ count: 2, n: 2 })],
      ['punctuality', expect.objectContaining({ count: 1, n: 2 })],
    ]);
  });

  it('leaves out guesses, what is only possible, what is no reason, and what was no rejection', () => {
    const history = {
      applications: [
        application('a1'),
        application('a2'),
        application('a3'),
        application('a4', { status: 'in-progress' }),
      ],
      notes: [
        note('a1', { gaps: ['answers'], saidBy: 'candidate' }),
        note('a2', { gaps: [{ category: 'answers', confidence: 0.5, evidence: [] }] }),
        note('a3', { gaps: ['no-feedback'] }),
        note('a4', { gaps: ['answers'] }),
      ],
    };
    expect(reasons.measure(history, setting)).toEqual([]);
    expect(verdict(history).certainty).toBe('nothing');
  });

  it('counts a note that belongs to no application as a case of its own', () => {
    const history = { applications: [], notes: [note(null, { gaps: ['answers'] })] };
    expect(reasons.measure(history, setting)[0]?.measure).toMatchObject({ count: 1, n: 1 });
  });

  it('says that few are few', () => {
    expect(verdict(rejections(['answers'])).certainty).toBe('early');
  });

  it('does not call nine against seven a difference, and says what would tell', () => {
    const nine = Array.from({ length: 9 }, () => ['assessment']);
    const seven = Array.from({ length: 7 }, () => ['answers']);
    const { sentence, certainty } = verdict(rejections(...nine, ...seven));
    expect(certainty).toBe('tentative');
    expect(sentence).toContain('9 of 16 rejections with a reason (33 to 77%)');
    expect(sentence).toMatch(/may well be as frequent|would tell/);
  });

  it('calls a clear lead one', () => {
    const many = Array.from({ length: 14 }, () => ['assessment']);
    const { sentence, certainty } = verdict(rejections(...many, ['answers'], ['answers']));
    expect(certainty).toBe('firm');
    expect(sentence).toContain('they name the assessment most often');
  });
});
