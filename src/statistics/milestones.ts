import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import { newcombeInterval } from '../arithmetic/newcombe.ts';
import { isConversationDecided, isTalked, type Application } from '../model/application.ts';
import type { IsoDay } from '../model/calendar-date.ts';
import type { ReadHistory } from '../model/history.ts';
import type { Share } from '../model/measure.ts';
import { dateWords, percentInterval } from '../model/phrase.ts';
import { rejectionsOf } from '../model/rejection.ts';
import { defineStatistic, type MeasureSetting } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES } from './enough.ts';
import { shareRow, shareRows } from './share-rows.ts';

/** What is compared besides the reasons. */
const CONVERSATION = 'conversation';

/** More applications than this nobody waits for to know. */
const MOST_MORE = 400;

/** Two parts of a history, before and from a day. */
interface Halves {
  readonly before: Share;
  readonly after: Share;
}

/**
 * Before and after each change that the candidate made: how many decided applications came to a
 * conversation, and how many rejections with a reason name each.
 */
export const milestones = defineStatistic({
  id: 'milestones',
  words: { title: 'Before and after each change' },
  meta: {
    dimensions: ['milestone', 'of', 'when'],
    method:
      'Applications sent before the day against those sent from it on, each decided or come to a call; rejections by the day of the answer. The interval of the difference is Newcombe’s (1998, method 10), 95%; a change is claimed where it leaves out zero and Fisher’s exact test holds at 1% after Benjamini and Hochberg (1995) over conversations and reasons. A change made at a low point looks better than it was, since low points tend to pass by themselves (regression to the mean).',
  },
  measure: (history, setting) =>
    (setting.milestones ?? []).flatMap(({ date, what }) => {
      if (date.precision !== 'day' || date.iso > setting.today) return [];
      const key = `${date.iso} ${what}`;
      const parts = [
        [CONVERSATION, conversationParts(history, date.iso)] as const,
        ...reasonParts(history, setting, date.iso),
      ];
      return parts.flatMap(([of, [before, after]]) => [
        shareRow({ milestone: key, of, when: 'before' }, ...before),
        shareRow({ milestone: key, of, when: 'after' }, ...after),
      ]);
    }),
  verdict: (rows, setting) => {
    const keys = [...new Set(rows.map(({ by }) => by.milestone))];
    if (keys.length === 0)
      return {
        sentence: 'No change of yours is written down with its day, so nothing can be compared.',
        certainty: 'nothing',
      };
    const shares = shareRows(rows);
    const said = keys.map((key) => {
      const of = (what: string): Halves => ({
        before: shareAt(shares, key, what, 'before'),
        after: shareAt(shares, key, what, 'after'),
      });
      const ids = shares.filter(({ by }) => by.milestone === key).map(({ by }) => by.of);
      const reasons = [...new Set(ids)]
        .filter((id) => id !== CONVERSATION)
        .map((id) => ({ name: setting.categories[id]?.name ?? id, halves: of(id) }));
      const talks = { name: CONVERSATION, halves: of(CONVERSATION) };
      return milestoneWords(key, talks, beyondChance([talks, ...reasons]));
    });
    return {
      sentence: said.map(({ sentence }) => sentence).join(' '),
      certainty: said.some(({ clear }) => clear) ? 'firm' : 'early',
    };
  },
});

type Counts = readonly [count: number, n: number];

function conversationParts({ applications }: ReadHistory, day: IsoDay): [Counts, Counts] {
  const decided = applications.filter(
    (one) => isConversationDecided(one) && one.appliedOn?.precision === 'day',
  );
  const count = (some: readonly Application[]): Counts => [
    some.filter(isTalked).length,
    some.length,
  ];
  return [
    count(decided.filter(({ appliedOn }) => appliedOn!.iso < day)),
    count(decided.filter(({ appliedOn }) => appliedOn!.iso >= day)),
  ];
}

function reasonParts(
  history: ReadHistory,
  { categories }: MeasureSetting,
  day: IsoDay,
): (readonly [string, [Counts, Counts]])[] {
  const told = rejectionsOf(history, categories).filter(
    ({ stated, date }) => stated.size > 0 && date?.precision === 'day',
  );
  const before = told.filter(({ date }) => date!.iso < day);
  const after = told.filter(({ date }) => date!.iso >= day);
  const ids = new Set(told.flatMap(({ stated }) => [...stated.keys()]));
  const count = (some: typeof told, id: string): Counts => [
    some.filter(({ stated }) => stated.has(id)).length,
    some.length,
  ];
  return [...ids].sort().map((id) => [id, [count(before, id), count(after, id)]]);
}

function shareAt(
  shares: ReturnType<typeof shareRows<'milestone' | 'of' | 'when'>>,
  key: string,
  of: string,
  when: string,
): Share {
  return shares.find(({ by }) => by.milestone === key && by.of === of && by.when === when)!.share;
}

/** Whether chance is a poor explanation of a difference that was looked at alone. */
function isClear({ before, after }: Halves): boolean {
  if (Math.min(before.n, after.n) < LEAST_CASES) return false;
  const [low, high] = newcombeInterval(before.count, before.n, after.count, after.n);
  return (low > 0 || high < 0) && chanceOf({ before, after }) < CHANCE;
}

function chanceOf({ before, after }: Halves): number {
  return fisherExact(after.count, after.n - after.count, before.count, before.n - before.count);
}

interface NamedHalves {
  readonly name: string;
  readonly halves: Halves;
}

/** Of many differences some arise by chance alone: only those that hold after Benjamini and Hochberg are told. */
function beyondChance(all: readonly NamedHalves[]): NamedHalves[] {
  const looked = all.filter(
    ({ halves: { before, after } }) => Math.min(before.n, after.n) >= LEAST_CASES,
  );
  const adjusted = benjaminiHochberg(looked.map(({ halves }) => chanceOf(halves)));
  return looked.filter(({ halves }, at) => adjusted[at]! < CHANCE && isClear(halves));
}

function milestoneWords(
  key: string,
  { halves: talks }: NamedHalves,
  beyond: readonly NamedHalves[],
): { sentence: string; clear: boolean } {
  const day = dateWords({ iso: key.slice(0, 10), precision: 'day' });
  const what = key.slice(11);
  const head = `“${what}” (${day}):`;
  const clear = beyond.some(({ name }) => name === CONVERSATION);
  const reasons = beyond.filter(({ name }) => name !== CONVERSATION);
  const figures = `${partWords(talks.after)} came to a conversation since, ${partWords(talks.before)} before`;
  const change = clear ? `${figures}: ${pointsWords(talks)}` : `${figures}; ${earlyWords(talks)}`;
  const named = reasons.map(
    ({ name, halves }) =>
      ` ${name} was named in ${partWords(halves.after)} since, in ${partWords(halves.before)} before: ${pointsWords(halves)}.`,
  );
  return { sentence: `${head} ${change}.${named.join('')}`, clear: clear || reasons.length > 0 };
}

/** "29 of 53 (41 to 67%)". */
function partWords({ count, n, interval }: Share): string {
  return n === 0 ? 'none of 0' : `${count} of ${n} (${percentInterval(interval)})`;
}

/** "23 points more (plausibly 5 to 39)". */
function pointsWords({ before, after }: Halves): string {
  const [low, high] = newcombeInterval(before.count, before.n, after.count, after.n);
  const points = (share: number): number => Math.round(Math.abs(share) * 100);
  const difference = (after.value ?? 0) - (before.value ?? 0);
  const [near, far] = difference > 0 ? [low, high] : [high, low];
  return `${points(difference)} points ${difference > 0 ? 'more' : 'fewer'} (plausibly ${points(near)} to ${points(far)})`;
}

/** How many more decided applications would settle a change as large as this one looks. */
function earlyWords({ before, after }: Halves): string {
  if (before.n === 0 || after.n === 0) return 'too early to tell, since one side has no case yet';
  const share = after.count / after.n;
  for (let more = 1; more <= MOST_MORE; more += 1) {
    const n = after.n + more;
    const later = { unit: 'share', count: Math.round(share * n), n } as Share;
    if (isClear({ before, after: later }))
      return `too early to tell: about ${more} more would settle it, if it stays so`;
  }
  return 'no change that these figures could show';
}
