import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.ts';
import { renderExplanation } from '../../src/render/explanation.ts';

const explanation: Explanation = {
  clauses: [
    {
      text: 'You turned up late,',
      cues: [
        {
          words: 'turned up late',
          cues: ['turned up (very|quite)? late'],
          category: 'punctuality',
          side: 'gap',
          context: [],
          confidence: 0.85,
        },
      ],
    },
    {
      text: 'but your answers were not the problem.',
      cues: [
        {
          words: 'answers were not the problem',
          cues: [`answers ${'(a|b) '.repeat(40)}`],
          category: 'answers',
          side: 'gap',
          context: ['denied'],
          confidence: 0,
        },
      ],
    },
  ],
  byCues: {
    gaps: [
      { category: 'punctuality', confidence: 0.6, evidence: [] },
      { category: 'dress', confidence: 0.5, evidence: [] },
    ],
    strengths: [],
  },
  reading: {
    gaps: [
      { category: 'punctuality', confidence: 0.85, evidence: [] },
      {
        category: 'interest',
        confidence: 0.4,
        evidence: [{ start: 0, end: 19, text: 'You turned up late,' }],
      },
    ],
    strengths: [],
    detail: 'specific',
    saidBy: 'employer',
  },
};

describe('renderExplanation', () => {
  const lines = renderExplanation(explanation).split('\n');

  it('shows each clause with the cues that fired in it', () => {
    expect(lines.slice(0, 3)).toEqual([
      '"You turned up late,"',
      '  - punctuality: "turned up late" (85%)',
      '      cue: turned up (very|quite)? late',
    ]);
  });

  it('says what the context took away', () => {
    expect(lines).toContain('  - answers: "answers were not the problem" (taken away: denied)');
  });

  it('says what the wording as a whole adds to the cues, and takes from them', () => {
    expect(lines).toContain('      its cues alone: 60%; the wording as a whole speaks for it');
    expect(lines).toContain(
      '      no cue: notes worded like this one meant it, most of all by "You turned up late,"',
    );
    expect(lines).toContain(
      '  not dress: its cues alone 50%, and notes worded like this one did not mean it',
    );
  });

  it('keeps a long cue on its line', () => {
    expect(lines.every((line) => line.length < 100)).toBe(true);
  });

  it('sets apart what is only possible', () => {
    expect(lines).toContain('  possibly, and not counted: interest counts against (40% sure)');
  });

  it('says so where nothing was found', () => {
    const nothing = {
      clauses: [],
      byCues: { gaps: [], strengths: [] },
      reading: { ...explanation.reading, gaps: [] },
    };
    expect(renderExplanation(nothing)).toContain('no reason and no praise was found');
  });
});
