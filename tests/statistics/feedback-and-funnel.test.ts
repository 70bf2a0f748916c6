import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/model/application.ts';
import type { ReadNote } from '../../src/model/note.ts';
import { feedbackAndFunnel } from '../../src/statistics/feedback-and-funnel.ts';
import { analysis } from '../fixtures/analysis.ts';
import { cards } from '../fixtures/cards.ts';

const setting = { today: '2026-11-20', categories: cards };
const [first] = analysis.applications;
const [words] = analysis.notes;

function rejected(name: string, count: number, reached: Application['reached']): Application[] {
  return Array.from({ length: count }, (_, at) => ({
    ...first!,
    id: `${name}${at}`,
    status: 'rejected',
    endedBy: 'employer',
    reached,
  }));
}

function saying(category: string, { id }: Application): ReadNote {
  return {
    ...words!,
    id: `note ${id}`,
    applicationId: id,
    stage: null,
    reading: {
      gaps: [{ category, confidence: 1, evidence: [] }],
      strengths: [],
      detail: 'specific',
      saidBy: 'employer',
    },
  };
}
const verdictOf = (applications: readonly Application[], notes: readonly ReadNote[]) =>
  feedbackAndFunnel.verdict(feedbackAndFunnel.measure({ applications, notes }, setting), setting);

describe('feedback beside the funnel', () => {
  const late = rejected('late', 3, 'interview');
  const notes = late.map((one) => saying('answers', one));

  it('disagrees where a reason of interviews is named and most is lost before any', () => {
    const { sentence, certainty } = verdictOf(
      [...rejected('early', 12, 'applied'), ...late],
      notes,
    );
    expect(certainty).toBe('tentative');
    expect(sentence).toContain('12 of 15 rejections');
    expect(sentence).toContain('application papers');
  });

  it('claims nothing where both point the same way, or too little is known', () => {
    const same = [...rejected('early', 3, 'applied'), ...rejected('more', 9, 'interview'), ...late];
    expect(verdictOf(same, notes).certainty).toBe('nothing');
    expect(verdictOf([...rejected('early', 3, 'applied'), ...late], notes).certainty).toBe('early');
    expect(verdictOf([], []).sentence).toBe(
      '0 rejections at a known stage are too few to set beside the feedback.',
    );
  });
});
