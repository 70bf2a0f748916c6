import { describe, expect, it } from 'vitest';
import { toWrite } from '../../src/sections/to-write.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('to write', () => {
  const markup = show(toWrite, analysis);

  it('holds every message in full, the one that is due first in front', () => {
    const recipients = [...markup.matchAll(/<article class="letter" aria-label="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(recipients).toEqual([
      'Follow up, once: Sorrel Analytics',
      'Ask for a reason: Mosswood Insurance',
      'Keep in touch: Kestrel Mutual',
      'Keep in touch: Halden Rail',
    ]);
    expect(markup.match(/was there one moment where I could have been clearer\?/g)).toHaveLength(4);
  });

  it('says how many there are, and what for', () => {
    expect(words(markup)).toContain(
      'Four short messages: one asks for a reason, one follows up and two keep in touch.',
    );
  });

  it('is left out where there is nothing to write', () => {
    expect(show(toWrite, emptyAnalysis)).toBe('');
  });
});
