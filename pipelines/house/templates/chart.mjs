/** A chart that draws one share a row as a dot with its band; it is there to be changed. */
export function chartUnit({ id, code, words }) {
  return `import { defineChart } from '../model/chart.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { intervalPlot } from './interval-plot.ts';
import { shareRows } from './share-rows.ts';
import { shareTable } from './share-table.ts';

export const ${code} = defineChart({
  id: '${id}',
  words: { name: '${words[0].toUpperCase()}${words.slice(1)}' },
  draw: (analysis) => {
    const rows = shareRows(analysis, 'feedback-quality').map(({ by: { detail = '' }, share }) => ({
      id: detail,
      label: detail,
      share,
    }));
    const [first] = rows;
    if (first === undefined || first.share.n === 0) return null;
    const { count, n, interval } = first.share;
    return {
      title: \`\${count} of \${plural(n, 'note')} on rejections \${count === 1 ? 'is' : 'are'} \${first.label} (\${percentInterval(interval)})\`,
      note: 'The dot is what was counted, the band what so few cases leave open (95%).',
      description: \`\${rows.map(({ label, share }) => \`\${label}: \${share.count} of \${share.n}\`).join('; ')}.\`,
      spec: intervalPlot('wide', rows),
      narrowSpec: intervalPlot('narrow', rows),
      table: shareTable('Detail', rows),
    };
  },
});
`;
}

export function chartTest({ id, code, words }) {
  return `import { describe, expect, it } from 'vitest';
import { ${code} } from '../../src/charts/${id}.ts';
import { isSound, measured } from './sound.ts';

describe('the chart of ${words}', () => {
  isSound(${code});

  it('says in its title what it counts', () => {
    const graded = measured('feedback-quality', [
      [{ detail: 'specific' }, 3, 4],
      [{ detail: 'vague' }, 1, 4],
    ]);
    expect(${code}.draw(graded)!.title).toContain('3 of 4 notes');
  });
});
`;
}
