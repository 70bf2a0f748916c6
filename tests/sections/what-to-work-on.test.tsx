import { describe, expect, it } from 'vitest';
import { whatToWorkOn } from '../../src/sections/what-to-work-on.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('what to work on', () => {
  const markup = show(whatToWorkOn, analysis);
  const text = words(markup);

  it('shows a card for each reason, in the order of their rank', () => {
    const cards = [...markup.matchAll(/<h3 id="reason-([a-z-]+)"/g)].map(([, id]) => id);
    expect(cards).toEqual(analysis.improvements.map(({ category }) => category));
  });

  it('gives count, base and interval with each', () => {
    expect(text).toContain('Named in 5 of 16 rejections with a reason, 14 to 56%');
    expect(text).toContain('plausibly 1st to 4th');
  });

  it('marks in each quotation the words that are its evidence', () => {
    const marks = [...markup.matchAll(/<mark class="mark-gap">([^<]*)<\/mark>/g)].map(
      ([, found]) => found,
    );
    const evidence = analysis.improvements.flatMap(({ quotes }) =>
      quotes
        .filter(({ confidence }) => confidence >= 0.6)
        .flatMap((quote) => quote.marks.map((mark) => mark.text)),
    );
    expect(marks).toEqual(evidence);
    expect(marks.length).toBeGreaterThan(5);
  });

  it('shows a finding that is not sure as possible, and says that it does not count', () => {
    expect(markup).toContain(
      '<mark class="mark-possibly">some answers were hard to follow up</mark>',
    );
    expect(text).toContain('Possibly this reason; not counted.');
  });

  it('opens the score, term by term', () => {
    expect(text).toContain('How often 0.31 Employers name it in 5 of 16 rejections with a reason.');
  });

  it('keeps all reasons in one table with the ranks that chance leaves open', () => {
    expect(text).toContain('The order is still open');
    expect(markup.match(/<td role="cell" class="quiet whose">/g)).toHaveLength(5);
  });

  it('says why nothing stands here where nothing was named', () => {
    expect(words(show(whatToWorkOn, emptyAnalysis))).toContain(
      'No employer has named a reason that you could work on.',
    );
  });
});
