import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Application } from '../model/application.ts';
import type { Comparison, ShareChange } from '../model/comparison.ts';
import type { Improvement } from '../model/improvement.ts';
import { rejectionsOf } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import { conversationsOf } from './conversations.ts';

/** The false-discovery rate at which a change is called one. */
const LEVEL = 0.1;

/** A part of a whole: how many of how many. */
interface Part {
  readonly count: number;
  readonly n: number;
}

/**
 * Compares two analyses of one history, an earlier and a later one. The later holds the earlier, so
 * what is tested is what came since against what was there (Fisher's exact test), with the
 * false-discovery rate kept over everything that was looked at.
 */
export function compareAnalyses(before: Analysis, after: Analysis): Comparison {
  const looked = [conversationChange(before, after), ...reasonChanges(before, after)].filter(
    ({ before: one, since }) => one.n > 0 && since.n > 0,
  );
  const adjusted = benjaminiHochberg(looked.map(({ q }) => q));
  const beyondNoise = looked
    .map((change, at) => ({ ...change, q: adjusted[at]! }))
    .filter(({ q }) => q < LEVEL)
    .sort((a, b) => a.q - b.q);
  return {
    from: before.today,
    to: after.today,
    applications: { before: before.applications.length, after: after.applications.length },
    notes: { before: before.notes.length, after: after.notes.length },
    moved: movedOf(before.applications, after.applications),
    first: { before: firstOf(before.improvements), after: firstOf(after.improvements) },
    beyondNoise,
    looked: looked.length,
    categories: Object.fromEntries(
      Object.entries({ ...before.categories, ...after.categories }).map(([id, { name }]) => [
        id,
        name,
      ]),
    ),
  };
}

function reasonChanges(before: Analysis, after: Analysis): ShareChange[] {
  const [then, now] = [toldOf(before), toldOf(after)];
  const ids = new Set([...then.counts.keys(), ...now.counts.keys()]);
  return [...ids]
    .sort()
    .map((category) =>
      changeOf(
        category,
        { count: then.counts.get(category) ?? 0, n: then.n },
        { count: now.counts.get(category) ?? 0, n: now.n },
      ),
    );
}

/** Rejections with a reason, and how many name each. */
function toldOf(analysis: Analysis): { counts: Map<string, number>; n: number } {
  const told = rejectionsOf(analysis, analysis.categories).filter(({ stated }) => stated.size > 0);
  const counts = new Map<string, number>();
  for (const { stated } of told)
    for (const id of stated.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { counts, n: told.length };
}

function conversationChange(before: Analysis, after: Analysis): ShareChange {
  return changeOf(null, conversationsOf(before.applications), conversationsOf(after.applications));
}

/** Before against what is new; what was taken out of the files counts as nothing new. */
function changeOf(category: string | null, before: Part, after: Part): ShareChange {
  const n = Math.max(0, after.n - before.n);
  const count = Math.min(n, Math.max(0, after.count - before.count));
  const q = fisherExact(count, n - count, before.count, before.n - before.count);
  return { category, before: shareOf(before.count, before.n), since: shareOf(count, n), q };
}

function movedOf(
  before: readonly Application[],
  after: readonly Application[],
): Comparison['moved'] {
  const known = new Map(before.map((one) => [keyOf(one), one.status]));
  return after.flatMap((one) => {
    const then = known.get(keyOf(one));
    if (then === undefined || then === one.status) return [];
    return [{ company: one.company, role: one.role, before: then, after: one.status }];
  });
}

function keyOf({ company, role, appliedOn }: Application): string {
  return [company, role, appliedOn?.iso].join('\n');
}

function firstOf([first]: readonly Improvement[]): Comparison['first']['before'] {
  return first === undefined
    ? null
    : { category: first.category, rankInterval: first.rankInterval };
}
