import { seededRandom } from '../../src/arithmetic/seeded-random.ts';
import { addDays } from '../../src/model/calendar-date.ts';
import type { ReadHistory } from '../../src/model/history.ts';
import type { Stage } from '../../src/model/stage.ts';
import { application, category, note, on, TODAY } from '../statistics/invented-history.ts';

/** Ten reasons that are all the candidate's to change, so that nothing but their frequency ranks them. */
export const reasons = Array.from({ length: 10 }, (_, at) => category(`reason-${at}`));

const STAGES: readonly Stage[] = ['applied', 'screen', 'interview', 'final'];
const SOURCES = ['Board', 'Referral', 'Agency'];
const ROLES = ['Nurse', 'Senior Nurse', 'Ward Manager'];

/**
 * A history whose rejections name reasons by given odds, and nothing else tells them apart: stage, day,
 * source and role are drawn by themselves. A third of the rejections name two reasons.
 *
 * @param odds - of each of `reasons`, adding up to 1
 */
export function simulatedHistory(
  rejections: number,
  odds: readonly number[],
  seed: number,
): ReadHistory {
  const random = seededRandom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const drawn = (): string => {
    let rest = random();
    const at = odds.findIndex((share) => (rest -= share) < 0);
    return reasons[at === -1 ? 0 : at]!.id;
  };
  const days = Array.from({ length: rejections }, () =>
    addDays(TODAY, -Math.floor(random() * 300)),
  );
  return {
    applications: days.map((iso, at) =>
      application(`a${at}`, {
        appliedOn: on(addDays(iso, -20)),
        statusOn: on(iso),
        reached: one(STAGES),
        source: one(SOURCES),
        role: one(ROLES),
      }),
    ),
    notes: days.map((iso, at) => {
      const gaps = new Set(random() < 1 / 3 ? [drawn(), drawn()] : [drawn()]);
      return note(`a${at}`, { gaps: [...gaps] }, { date: on(iso) });
    }),
  };
}
