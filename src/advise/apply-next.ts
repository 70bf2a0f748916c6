import type { Application } from '../model/application.ts';
import type { ApplyNext } from '../model/improvement.ts';
import type { Measured } from '../model/measure.ts';
import { stageRank } from '../model/stage.ts';

/** As many of each as somebody keeps in mind while searching. */
const MOST: Readonly<Record<string, number>> = { role: 3, source: 2, working: 1, level: 1 };

/** Fewer decided applications than this are an anecdote. */
const LEAST_SENT = 3;

/** What no role says is nothing to look for. */
const NO_LEVEL = 'no level named';

/** As many examples as a line holds. */
const EXAMPLES = 3;

/**
 * Where this history went further than elsewhere: kinds of role, sources, levels and ways of working,
 * those first of which even a cautious reading (the low end of the interval) leaves most. It is where to
 * look, and no proof.
 *
 * @param outcomes - the measure of outcomes by group
 * @example
 * ```ts
 * applyNext(undefined, []); // []
 * ```
 */
export function applyNext(
  outcomes: Measured | undefined,
  applications: readonly Application[],
): ApplyNext[] {
  const rows = outcomes?.rows ?? [];
  const found = rows.flatMap(({ by, measure: own }, at): ApplyNext[] => {
    const others = rows[at + 1]?.measure;
    const { grouping = '', group = '' } = by;
    if (by.part !== 'own' || own.unit !== 'share' || others?.unit !== 'share') return [];
    if (group === NO_LEVEL) return [];
    if (own.n < LEAST_SENT || own.count === 0 || (own.value ?? 0) <= (others.value ?? 0)) return [];
    return [{ grouping, group, own, others, examples: examplesOf(grouping, group, applications) }];
  });
  const cautious = found.sort((a, b) => b.own.interval[0] - a.own.interval[0]);
  return Object.entries(MOST).flatMap(([grouping, most]) =>
    cautious.filter((one) => one.grouping === grouping).slice(0, most),
  );
}

/** The employers with whom such applications came furthest. */
function examplesOf(
  grouping: string,
  group: string,
  applications: readonly Application[],
): string[] {
  const inGroup = ({ role, source }: Application): boolean =>
    grouping === 'source'
      ? source?.trim().toLowerCase() === group
      : role?.toLowerCase().includes(group) === true;
  const far = applications
    .filter((one) => inGroup(one) && stageRank(one.reached) >= stageRank('interview'))
    .sort((a, b) => stageRank(b.reached) - stageRank(a.reached));
  return [...new Set(far.flatMap(({ company }) => company ?? []))].slice(0, EXAMPLES);
}
