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
  reading: {
    gaps: [
      { category: 'punctuality', confidence: 0.85, evidence: [] },
      { category: 'interest', confidence: 0.4, evidence: [] },
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

  it('keeps a long cue on its line', () => {
    expect(lines.every((line) => line.length < 100)).toBe(true);
  });

  it('sets apart what is only possible', () => {
    expect(lines).toContain('  possibly, and not counted: interest counts against (40% sure)');
  });

  it('says so where nothing was found', () => {
    const nothing = { clauses: [], reading: { ...explanation.reading, gaps: [] } };
    expect(renderExplanation(nothing)).toContain('no reason and no praise was found');
  });
});
