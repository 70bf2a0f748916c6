import { percentInterval, plural } from '../model/phrase.ts';
import { leads } from '../model/share.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { gapWords, reasonName } from './reason-words.ts';
import { addOne, mostFirst, shareRow, shareRows } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

/** More than this many further cases are no help to a reader. */
const FARTHEST = 200;

/** About how many more rejections with a reason would settle a lead that stays as it is. */
function casesToSettle(first: number, second: number, n: number): number | null {
  for (let times = 1.1; n * (times - 1) <= FARTHEST; times += 0.1) {
    if (leads(first * times, second * times)) return Math.ceil((n * (times - 1)) / 5) * 5;
  }
  return null;
}

export const reasons = defineStatistic({
  id: 'reasons',
  words: { title: 'Reasons that employers give' },
  meta: {
    dimensions: ['reason'],
    method:
      "Of the rejections with a stated reason, those that name it. The employer's word only; an application counts once, however many notes it has; one may name several. Intervals: Wilson, 95%.",
  },
  measure: (history, setting) => {
    const rejections = statedRejections(history, setting);
    const counts = new Map<string, number>();
    for (const { stated } of rejections) for (const id of stated.keys()) addOne(counts, id);
    return mostFirst(counts).map(([reason, count]) =>
      shareRow({ reason }, count, rejections.length),
    );
  },
  verdict: (rows, setting) => {
    const [first, second] = shareRows(rows);
    if (first === undefined) {
      return { sentence: 'No rejection has come with a reason yet.', certainty: 'nothing' };
    }
    const { count, n, interval } = first.share;
    const figures = `in ${count} of ${plural(n, 'rejection')} with a reason (${percentInterval(interval)})`;
    const named = reasonName(first.by.reason, setting);
    if (n < LEAST_CASES) {
      const sentence = `Employers name ${named} ${figures}; that is too few to say what comes up most.`;
      return { sentence, certainty: 'early' };
    }
    const rival = second?.share.count ?? 0;
    if (second === undefined || leads(count, rival)) {
      const sentence = `Where employers give a reason, they name ${gapWords(first.by.reason, setting)} most often: ${figures}.`;
      return { sentence, certainty: 'firm' };
    }
    const more = casesToSettle(count, rival, n);
    const settle = more === null ? '' : ` About ${more} more rejections with a reason would tell.`;
    const sentence =
      `Employers name ${named} ${figures}, but ${reasonName(second.by.reason, setting)}, in ${rival} of ${n}, ` +
      `may well be as frequent.${settle}`;
    return { sentence, certainty: 'tentative' };
  },
});
