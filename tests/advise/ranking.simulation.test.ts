import { describe, expect, it } from 'vitest';
import { rankImprovements } from '../../src/advise/rank-improvements.ts';
import { seededRandom } from '../../src/arithmetic/seeded-random.ts';
import { cohortPriors, lossMix } from '../../src/cohort/cohort-prior.ts';
import { cardOf } from '../../src/model/category.ts';
import type { CohortPrior } from '../../src/model/cohort-prior.ts';
import type { ReadHistory } from '../../src/model/history.ts';
import type { Improvement } from '../../src/model/improvement.ts';
import { rejectionsOf } from '../../src/model/rejection.ts';
import { statistics } from '../../src/statistics/index.ts';
import { measureAll } from '../../src/statistics/measure-all.ts';
import { TODAY } from '../statistics/invented-history.ts';
import { reasons, simulatedHistory } from './simulated-history.ts';

/* What the ranking and the claims are worth, where the truth is known. The figures stand in the README. */

const RUNS = 200;
const cards = Object.fromEntries(reasons.map((each) => [each.id, cardOf(each)]));

function ranked(history: ReadHistory, seed: number, prior?: CohortPrior | null): Improvement[] {
  return rankImprovements(rejectionsOf(history, cards), {
    history,
    measures: {},
    categories: reasons,
    today: TODAY,
    seed,
    ...(prior ? { prior } : {}),
  });
}

/** The share of runs in which something holds. */
const often = (holds: (run: number) => boolean): number =>
  Array.from({ length: RUNS }, (_, run) => holds(run)).filter(Boolean).length / RUNS;

/** The place of a reason in `reasons`. */
const placeOf = ({ category }: Improvement): number => Number(category.slice('reason-'.length));

describe('the ranking, where the truth is known', () => {
  it.each([
    [10, 0.55],
    [20, 0.7],
    [40, 0.88],
    [80, 0.97],
  ])(
    'of %i rejections, a reason of every third leads nine others in at least %f of cases',
    (n, least) => {
      const planted = [0.3, ...Array<number>(9).fill(0.7 / 9)];
      const found = often((run) => {
        const [first, second] = ranked(simulatedHistory(n, planted, n * 1000 + run), run);
        return first?.category === 'reason-0' && second?.rank !== 1;
      });
      expect(found).toBeGreaterThan(least);
    },
  );

  it.each([10, 20, 40, 80])(
    'of %i rejections, the intervals of the ranks hold the true ones in 93 of 100 cases or more',
    (n) => {
      const odds = [0.28, 0.19, 0.14, 0.1, 0.08, 0.07, 0.05, 0.04, 0.03, 0.02];
      let [held, all] = [0, 0];
      for (let run = 0; run < RUNS; run += 1) {
        const listed = ranked(simulatedHistory(n, odds, n * 2000 + run), run);
        for (const one of listed) {
          const truth = 1 + listed.filter((other) => placeOf(other) < placeOf(one)).length;
          const [low, high] = one.rankInterval;
          if (low <= truth && truth <= high) held += 1;
          all += 1;
        }
      }
      expect(held / all).toBeGreaterThan(0.93);
    },
  );

  it('a thin history is told better with the help of the cohort than by itself', () => {
    const usual = [0.3, 0.2, 0.15, 0.1, 0.07, 0.06, 0.05, 0.03, 0.02, 0.02];
    const random = seededRandom(5);
    // Each client’s own odds lie around the usual ones: a Pólya urn of six balls, drawn sixty times.
    const ownOdds = (): number[] => {
      const urn = usual.map((share) => share * 6);
      for (let draw = 0; draw < 60; draw += 1) {
        let at = random() * (6 + draw);
        const colour = urn.findIndex((balls) => (at -= balls) < 0);
        urn[colour === -1 ? 0 : colour]! += 1;
      }
      return urn.map((balls) => balls / 66);
    };
    const thin = 1000;
    const clients = Array.from({ length: thin + 20 }, (_, at) => {
      const odds = ownOdds();
      return { odds, history: simulatedHistory(at < thin ? 5 : 30, odds, 9000 + at) };
    });
    const priors = cohortPriors(
      clients.map(({ history }) => lossMix({ ...history, categories: cards })),
    );
    const worth = (lean: boolean): number => {
      const led = clients.slice(0, thin).map(({ odds, history }, at) => {
        const [first] = ranked(history, at, lean ? priors[at] : null);
        return odds[placeOf(first!)]! / Math.max(...odds);
      });
      return led.reduce((sum, one) => sum + one, 0) / thin;
    };
    // How near the leading reason comes to the one that costs the client most.
    expect(worth(true)).toBeGreaterThan(worth(false) + 0.005);
  });
});

describe('claims on histories without any pattern', () => {
  it.each([10, 20, 40, 80])('of %i rejections are made in at most one of twenty', (n) => {
    const milestones = [
      {
        date: { iso: '2026-06-01', precision: 'day' as const },
        what: 'New CV',
        place: { file: 'm', row: 1 },
      },
    ];
    const claims = [
      'applications-by-month',
      'feedback-and-funnel',
      'milestones',
      'outcomes-by-group',
      'reasons-by-group',
      'reasons-by-month',
      'reasons-by-stage',
      'reasons-by-week',
    ];
    const claimed = often((run) => {
      const history = simulatedHistory(n, Array<number>(10).fill(0.1), n * 3000 + run);
      const measures = measureAll(statistics, history, {
        today: TODAY,
        categories: cards,
        milestones,
      });
      return claims.some((id) => measures[id]!.verdict.certainty === 'firm');
    });
    expect(claimed).toBeLessThanOrEqual(0.05);
  });
});
