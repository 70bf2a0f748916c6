import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { defineStatistic } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES } from './enough.ts';
import { GROUPINGS, groupings, type Grouping } from './groups.ts';
import { reasonName } from './reason-words.ts';
import { shareRow, shareRows } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

/** As many differences as a sentence holds. */
const MOST_SAID = 3;

/** Whether a reason is named more often for one source, kind of role, level, place or way of working. */
export const reasonsByGroup = defineStatistic({
  id: 'reasons-by-group',
  words: { title: 'Reasons by source, role and level' },
  meta: {
    dimensions: ['reason', 'grouping', 'group', 'part'],
    method:
      'Of the rejections with a reason in a group, those that name it, against all others with that fact. Differences by Fisher’s exact test (1922) with Benjamini and Hochberg (1995) over every reason and group that was looked at: reasons named at least five times, groups and others of at least five. Intervals: Wilson, 95%.',
  },
  measure: (history, setting) => {
    const told = statedRejections(history, setting).flatMap((rejection) =>
      rejection.application === null
        ? []
        : [{ application: rejection.application, reasons: rejection.stated }],
    );
    return groupings(told, ({ application }) => application).flatMap(([grouping, grouped]) => {
      const groups = [...new Set(grouped.map(({ group }) => group))].sort();
      const reasons = [...new Set(grouped.flatMap(({ one }) => [...one.reasons.keys()]))].sort();
      return reasons.flatMap((reason) =>
        groups.flatMap((group) => {
          const part = (isOwn: boolean): [number, number] => {
            const some = grouped.filter((one) => (one.group === group) === isOwn);
            return [some.filter(({ one }) => one.reasons.has(reason)).length, some.length];
          };
          return [
            shareRow({ reason, grouping, group, part: 'own' }, ...part(true)),
            shareRow({ reason, grouping, group, part: 'others' }, ...part(false)),
          ];
        }),
      );
    });
  },
  verdict: (rows, setting) => {
    const shares = shareRows(rows);
    const looked = shares.flatMap(({ by, share: own }, at) => {
      const others = shares[at + 1]?.share;
      if (by.part !== 'own' || others === undefined) return [];
      const enough = Math.min(own.n, others.n, own.count + others.count) >= LEAST_CASES;
      return enough ? [{ by, own, others }] : [];
    });
    if (looked.length === 0)
      return {
        sentence:
          'Too few rejections with a reason tell their source, role or level to compare reasons by them.',
        certainty: 'nothing',
      };
    const adjusted = benjaminiHochberg(
      looked.map(({ own, others }) =>
        fisherExact(own.count, own.n - own.count, others.count, others.n - others.count),
      ),
    );
    const found = looked
      .map((one, at) => ({ ...one, q: adjusted[at]! }))
      // Of two groups the one that names it more often says it all.
      .filter(({ own, others, q }) => q < CHANCE && own.value! > others.value!)
      .sort((a, b) => a.q - b.q)
      .slice(0, MOST_SAID);
    if (found.length === 0)
      return {
        sentence: `By source, role, level, place and way of working, no reason is named more often beyond chance; ${plural(looked.length, 'comparison was', 'comparisons were')} made.`,
        certainty: 'nothing',
      };
    const said = found.map(
      ({ by, own, others }) =>
        `${reasonName(by.reason, setting)} for “${by.group}” (${GROUPINGS[by.grouping as Grouping]}), in ${own.count} of ${own.n} (${percentInterval(own.interval)}), for the others in ${others.count} of ${others.n}`,
    );
    return { sentence: `Employers name more often: ${said.join('; ')}.`, certainty: 'firm' };
  },
});
