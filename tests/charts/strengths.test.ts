import { describe, expect, it } from 'vitest';
import { strengths } from '../../src/charts/strengths.ts';
import { isSound, measured } from './sound.ts';

describe('the chart of strengths', () => {
  isSound(strengths);

  it('names what is praised in the words of the category', () => {
    const praised = measured('strengths', [
      [{ strength: 'engagement' }, 2, 18],
      [{ strength: 'hard-skills' }, 3, 18],
    ]);
    expect(strengths.draw(praised)!.title).toBe(
      'Employers praise your technical work in 3 of 18 notes (6 to 39%)',
    );
  });

  it('says note in the singular', () => {
    const one = measured('strengths', [[{ strength: 'engagement' }, 1, 1]]);
    expect(strengths.draw(one)!.title).toContain('in 1 of 1 note (');
  });
});
