import { pooledDifference } from '../arithmetic/mantel-haenszel.ts';
import type { ClientSummary, Worked } from '../model/cohort.ts';
import type { Share } from '../model/measure.ts';
import { shareOf } from '../model/share.ts';
import { changeKind, type ChangeKind } from './change-kinds.ts';

const KINDS: readonly ChangeKind[] = ['papers', 'practice', 'search', 'skills', 'other'];

/**
 * Conversations before and after the changes of all clients, by the kind of change. Each client is compared
 * with themselves, so that who is in the group does not show as an effect of what they did. Of several
 * changes of one kind a client's first counts: the later ones share its before.
 *
 * @example
 * ```ts
 * whatWorked([]); // []
 * ```
 */
export function whatWorked(clients: readonly Pick<ClientSummary, 'changes'>[]): Worked[] {
  return KINDS.flatMap((kind) => {
    const firsts = clients.flatMap(({ changes }) => {
      const [first] = changes.filter(({ what }) => changeKind(what) === kind);
      return first === undefined || first.before.n === 0 || first.after.n === 0 ? [] : [first];
    });
    const difference = pooledDifference(firsts);
    if (difference === null) return [];
    return [
      {
        kind,
        clients: firsts.length,
        before: summed(firsts.map(({ before }) => before)),
        after: summed(firsts.map(({ after }) => after)),
        difference: difference.value,
        interval: difference.interval,
      },
    ];
  });
}

function summed(shares: readonly Share[]): Share {
  return shareOf(
    shares.reduce((sum, { count }) => sum + count, 0),
    shares.reduce((sum, { n }) => sum + n, 0),
  );
}
