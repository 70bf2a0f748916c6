import { intraclassCorrelation } from '../arithmetic/intraclass-correlation.ts';
import type { Analysis } from '../model/analysis.ts';
import type { CohortPrior, LossMix } from '../model/cohort-prior.ts';
import { rejectionsOf } from '../model/rejection.ts';

/** From this many rejections with a reason on, a history speaks for itself. */
const THIN = 10;

/** Fewer other clients, or rejections of theirs, say little about what is usual. */
const LEAST_OTHERS = 5;
const LEAST_TOLD = 30;

/** However alike the clients are, the others never weigh more than this many rejections of one's own. */
const MOST_BORROWED = 10;

/**
 * To what a history lost, in parts.
 *
 * @example
 * ```ts
 * lossMix({ applications: [], notes: [], categories: {} }); // { told: 0, parts: {}, squares: 0 }
 * ```
 */
export function lossMix(history: Pick<Analysis, 'applications' | 'notes' | 'categories'>): LossMix {
  const told = rejectionsOf(history, history.categories).filter(({ stated }) => stated.size > 0);
  const parts: Record<string, number> = {};
  let squares = 0;
  for (const { stated } of told) {
    for (const id of stated.keys()) parts[id] = (parts[id] ?? 0) + 1 / stated.size;
    squares += 1 / stated.size;
  }
  return { told: told.length, parts, squares };
}

/**
 * For each client, what the others lost to each reason, and how much that should weigh; `null` for one
 * whose history speaks for itself or says nothing, and where the others are too few. The weight is
 * estimated from how alike the clients are (empirical Bayes: a Dirichlet prior by moments), and no client
 * counts in its own prior. It is rounded, so that one new note among hundreds changes no other report.
 *
 * @returns in the order given
 * @example
 * ```ts
 * cohortPriors([{ told: 3, parts: { answers: 3 }, squares: 3 }]); // [null]
 * ```
 */
export function cohortPriors(mixes: readonly LossMix[]): (CohortPrior | null)[] {
  const ids = [...new Set(mixes.flatMap(({ parts }) => Object.keys(parts)))].sort();
  const losses = borrowedLosses(mixes, ids);
  const speaking = mixes.filter((mix) => mix.told > 0).length;
  const all = mixes.reduce((sum, mix) => sum + mix.told, 0);
  const totals = ids.map((id) => mixes.reduce((sum, { parts }) => sum + (parts[id] ?? 0), 0));
  return mixes.map(({ told: own, parts }) => {
    const [clients, told] = [speaking - 1, all - own];
    const isThin = own > 0 && own < THIN;
    if (!isThin || clients < LEAST_OTHERS || told < LEAST_TOLD || losses === 0) return null;
    const shares = ids.map((id, at) => [id, hundredths((totals[at]! - (parts[id] ?? 0)) / told)]);
    return {
      losses,
      shares: Object.fromEntries(shares) as Record<string, number>,
      clients,
      told,
    };
  });
}

/** In whole rejections; many where the clients are alike, none where they have nothing in common. */
function borrowedLosses(mixes: readonly LossMix[], ids: readonly string[]): number {
  const alike = intraclassCorrelation(
    mixes.map(({ told, parts, squares }) => ({
      n: told,
      sum: ids.map((id) => parts[id] ?? 0),
      squares,
    })),
  );
  if (alike === null) return 0;
  if (alike <= 0) return MOST_BORROWED;
  return Math.min(MOST_BORROWED, Math.round(1 / alike - 1));
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}
