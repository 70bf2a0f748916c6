import { defineChart, type ChartTable } from '../model/chart.ts';
import { percent, percentInterval, plural } from '../model/phrase.ts';
import { replyCurve, type CurvePoint } from './reply-curve.ts';
import { shareRows } from './share-rows.ts';

/** Fewer applications make an outline from which nothing should be read. */
const LEAST = 10;

export const silence = defineChart({
  id: 'silence',
  words: { name: 'How long an answer takes' },
  draw: (analysis) => {
    const points: CurvePoint[] = shareRows(analysis, 'silence')
      .flatMap(({ by, share }) => {
        const day = Number(by['day']);
        return Number.isFinite(day) && share.value !== null
          ? [{ day, value: share.value, low: share.interval[0], high: share.interval[1], share }]
          : [];
      })
      .sort((a, b) => a.day - b.day);
    const last = points.at(-1);
    if (last === undefined || last.day <= 0) return null;
    return {
      title: titleOf(points, last),
      note: `${plural(last.share.n, 'application')} with dates. The line is the share answered by each day that is marked; those still waiting count for as long as they have waited. The bands are what so few cases leave open (95%).`,
      description: `${told(points)
        .map(
          ({ day, value, low, high }) =>
            `By day ${day}: ${percent(value)}, ${percentInterval([low, high])}`,
        )
        .join('; ')}.`,
      spec: replyCurve('wide', points),
      narrowSpec: replyCurve('narrow', points),
      table: tableOf(points),
    };
  },
});

/** Of a curve by day the weeks are enough to hear. */
function told(points: readonly CurvePoint[]): readonly CurvePoint[] {
  return points.length <= 10 ? points : points.filter(({ day }) => day % 7 === 0);
}

function titleOf(points: readonly CurvePoint[], last: CurvePoint): string {
  const { n } = last.share;
  if (n < LEAST)
    return `${plural(n, 'application')} with dates: too few to say how long an answer takes`;
  if (last.value === 0)
    return `None of ${n} applications with dates is answered by day ${last.day} (${open(last)})`;
  const early = points.find(({ day, value }) => day >= 14 && value > 0) ?? last;
  const rest =
    early === last ? '' : `, and ${percent(last.value)} by day ${last.day} (${open(last)})`;
  return `About ${percent(early.value)} of ${n} applications are answered by day ${early.day} (${open(early)})${rest}`;
}

function open({ low, high }: CurvePoint): string {
  return percentInterval([low, high]);
}

function tableOf(points: readonly CurvePoint[]): ChartTable {
  const labels = [
    'By day',
    'Answered so far',
    'Of',
    'Share, allowing for those waiting',
    'Plausibly',
  ];
  return {
    columns: labels.map((label) => ({ label, numeric: true })),
    rows: points.map(({ day, value, low, high, share }) => [
      String(day),
      String(share.count),
      String(share.n),
      percent(value),
      percentInterval([low, high]),
    ]),
  };
}
