import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import { isConversationDecided, isTalked } from '../model/application.ts';
import type { Share } from '../model/measure.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { defineStatistic } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES } from './enough.ts';
import { GROUPINGS, groupings, type Grouping } from './groups.ts';
import { shareRow, shareRows } from './share-rows.ts';

/** Which kinds of application come to a conversation more often than the others. */
export const outcomesByGroup = defineStatistic({
  id: 'outcomes-by-group',
  words: { title: 'What goes further' },
  meta: {
    dimensions: ['grouping', 'group', 'part'],
    method:
      'Applications that came to a call or more, of those that did or are no longer open, in each group against all others with that fact. Differences by Fisher’s exact test (1922) with Benjamini and Hochberg (1995) over every group that was looked at. Groups of fewer than five are shown and not tested.',
  },
  measure: ({ applications }) =>
    groupings(applications.filter(isConversationDecided), (one) => one).flatMap(
      ([grouping, decided]) => {
        const groups = [...new Set(decided.map(({ group }) => group))].sort();
        return groups.flatMap((group) => {
          const [own, others] = [true, false].map((is) =>
            decided.filter((one) => (one.group === group) === is),
          );
          const count = (some: typeof decided): number =>
            some.filter(({ one }) => isTalked(one)).length;
          return [
            shareRow({ grouping, group, part: 'own' }, count(own!), own!.length),
            shareRow({ grouping, group, part: 'others' }, count(others!), others!.length),
          ];
        });
      },
    ),
  verdict: (rows) => {
    const shares = shareRows(rows);
    const looked = shares.flatMap(({ by, share }, at) => {
      const others = shares[at + 1]?.share;
      const enough = others !== undefined && Math.min(share.n, others.n) >= LEAST_CASES;
      return by.part === 'own' && enough ? [{ ...by, own: share, others }] : [];
    });
    if (looked.length === 0)
      return {
        sentence: 'Sources, roles and levels are not written down often enough to compare them.',
        certainty: 'nothing',
      };
    const adjusted = benjaminiHochberg(
      looked.map(({ own, others }) =>
        fisherExact(own.count, own.n - own.count, others.count, others.n - others.count),
      ),
    );
    const found = looked
      .map((one, at) => ({ ...one, q: adjusted[at]! }))
      .filter(({ q }) => q < CHANCE)
      .sort((a, b) => a.q - b.q);
    if (found.length === 0)
      return {
        sentence: `Of ${plural(looked.length, 'group')} by source, role, level, place and way of working, none goes further than the others beyond chance.`,
        certainty: 'nothing',
      };
    const said = found
      .slice(0, 3)
      .map(
        ({ grouping, group, own, others }) =>
          `“${group}” (${GROUPINGS[grouping as Grouping]}): ${partWords(own)} came to a conversation, ${partWords(others)} of the others`,
      );
    return { sentence: `${said.join('; ')}.`, certainty: 'firm' };
  },
});

function partWords({ count, n, interval }: Share): string {
  return `${count} of ${n} (${percentInterval(interval)})`;
}
