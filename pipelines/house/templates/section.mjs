/** A section that shows one verdict; it is there to be changed. */
export function sectionUnit({ id, code, words }) {
  return `import { Frame } from './parts/frame.tsx';
import { defineSection } from './section.ts';

/** How much employers tell, in a sentence. */
export const ${code} = defineSection({
  id: '${id}',
  words: { title: '${words[0].toUpperCase()}${words.slice(1)}' },
  render: ({ analysis }) => {
    const measured = analysis.measures['feedback-quality'];
    if (measured === undefined || measured.verdict.certainty === 'nothing') return null;
    return <Frame of={${code}} answer={[measured.verdict.sentence]} />;
  },
});
`;
}

export function sectionTest({ id, code, words }) {
  return `import { describe, expect, it } from 'vitest';
import { ${code} } from '../../src/sections/${id}.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('${words}', () => {
  it('shows the verdict under its heading', () => {
    const { sentence } = analysis.measures['feedback-quality']!.verdict;
    expect(words(show(${code}, analysis))).toContain(sentence);
  });

  it('is left out where there is nothing to say', () => {
    expect(show(${code}, emptyAnalysis)).toBe('');
  });
});
`;
}
