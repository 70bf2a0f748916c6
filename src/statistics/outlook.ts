import { isOpen, type Application } from '../model/application.ts';
import { addDays } from '../model/calendar-date.ts';
import type { ReadHistory } from '../model/history.ts';
import type { Interval, Quantity } from '../model/measure.ts';
import { plural } from '../model/phrase.ts';
import { shareOf } from '../model/share.ts';
import { defineStatistic, type MeasureSetting } from '../model/statistic.ts';
import { reasonName } from './reason-words.ts';
import { addOne, mostFirst } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

/** The pace is that of the last so many weeks. */
const PACE_WEEKS = 8;

/** Decided applications below which a rate says nothing. */
const LEAST_DECIDED = 10;

/** The upper end of a range that has none: no offer came so far. */
const NO_END = 1_000_000;

/** How many applications, and weeks, an offer takes at the rates so far: an outlook, and no promise. */
export const outlook = defineStatistic({
  id: 'outlook',
  words: { title: 'How far to an offer' },
  meta: {
    dimensions: ['of'],
    method:
      'One over the share of decided applications that came to an offer, so the mean number up to the next one (geometric distribution); the range is one over the ends of the Wilson interval, 95%. Weeks: that number over the applications a week of the last eight weeks. Both assume that rates and pace stay as they were. With the first reason gone: the same after taking from the base as large a part of the rejections as names the commonest reason that can be worked on, so it assumes that those would have gone like the others.',
  },
  measure: (history, setting) => {
    const { applications } = history;
    const { today } = setting;
    const sent = applications.filter(({ status }) => status !== 'not-applied');
    const decided = sent.filter((one) => !isOpen(one) || isOffer(one));
    if (decided.length === 0) return [];
    const { count, n, value, interval } = shareOf(decided.filter(isOffer).length, decided.length);
    const needed: Quantity = {
      unit: 'applications',
      n,
      value: count === 0 || value === null ? null : 1 / value,
      interval: [1 / interval[1], interval[0] === 0 ? NO_END : 1 / interval[0]],
    };
    const from = addDays(today, -7 * PACE_WEEKS);
    const recent = sent.filter(
      ({ appliedOn }) =>
        appliedOn?.precision === 'day' && appliedOn.iso > from && appliedOn.iso <= today,
    ).length;
    const pace = recent / PACE_WEEKS;
    const weeks: Quantity = {
      unit: 'weeks',
      n: recent,
      value: needed.value === null || pace === 0 ? null : needed.value / pace,
      interval:
        pace === 0
          ? null
          : [needed.interval![0] / pace, Math.min(NO_END, needed.interval![1] / pace)],
    };
    const first = commonest(history, setting);
    const lost = decided.filter(({ status }) => status === 'rejected').length;
    return [
      { by: { of: 'applications' }, measure: needed },
      { by: { of: 'weeks' }, measure: weeks },
      ...(first === null
        ? []
        : [
            {
              by: { of: first.reason },
              measure: scaled(needed, 1 - (first.share * lost) / decided.length),
            },
          ]),
    ];
  },
  verdict: (rows, setting) => {
    const [needed, weeks, without] = rows.map(({ measure }) => measure as Quantity);
    if (needed === undefined || weeks === undefined || needed.interval === null)
      return {
        sentence: 'No application is decided yet, so there is no rate to look ahead by.',
        certainty: 'nothing',
      };
    const decided = plural(needed.n, 'decided application');
    if (needed.n < LEAST_DECIDED)
      return {
        sentence: `${decided} ${needed.n === 1 ? 'is' : 'are'} too few to say how far an offer is.`,
        certainty: 'early',
      };
    const least = Math.ceil(needed.interval[0]);
    if (needed.value === null)
      return {
        sentence: `No offer came of ${decided} so far: the next may be ${plural(least, 'application')} away or many more, and these figures cannot say how many.`,
        certainty: 'early',
      };
    const pace =
      weeks.value === null
        ? ''
        : `, or ${rangeWords(weeks.value, weeks.interval, 'week')} at the pace of the last two months`;
    const reason = rows[2]?.by.of;
    const gone =
      without?.value == null || reason === undefined
        ? ''
        : ` Were nothing lost to ${reasonName(reason, setting)} any more, which is an assumption and no promise, it would take ${rangeWords(without.value, without.interval, 'application')}.`;
    return {
      sentence: `At the rate so far an offer takes ${rangeWords(needed.value, needed.interval, 'application')}${pace}, if rates and pace stay as they are.${gone}`,
      certainty: 'tentative',
    };
  },
});

/** A reason that fewer rejections name is not worth reckoning with. */
const LEAST_NAMED = 3;

/** The reason that most rejections name and that can be worked on, with its share of those that name any. */
function commonest(
  history: ReadHistory,
  setting: MeasureSetting,
): { readonly reason: string; readonly share: number } | null {
  const told = statedRejections(history, setting);
  const counts = new Map<string, number>();
  for (const { stated } of told)
    for (const id of stated.keys())
      if (setting.categories[id]?.control !== 'out-of-your-hands') addOne(counts, id);
  const [most] = mostFirst(counts);
  return most === undefined || most[1] < LEAST_NAMED
    ? null
    : { reason: most[0], share: most[1] / told.length };
}

function scaled({ unit, n, value, interval }: Quantity, by: number): Quantity {
  const one = (number: number): number => Math.max(1, number * by);
  return {
    unit,
    n,
    value: value === null ? null : one(value),
    interval: interval === null ? null : [one(interval[0]), Math.min(NO_END, one(interval[1]))],
  };
}

/** An offer, whatever became of it. */
function isOffer({ status }: Application): boolean {
  return status === 'offer' || status === 'accepted' || status === 'declined';
}

/** "about 24 applications (plausibly 12 to 50)". */
function rangeWords(value: number, interval: Interval | null, one: string): string {
  const about = plural(Math.max(1, Math.round(value)), one);
  if (interval === null) return `about ${about}`;
  const [low, high] = [Math.max(1, Math.floor(interval[0])), Math.ceil(interval[1])];
  return `about ${about} (plausibly ${low} to ${high})`;
}
