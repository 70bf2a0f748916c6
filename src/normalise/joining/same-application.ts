import type { Application } from '../../model/application.ts';
import { isoDayNumber, type PartialDate } from '../../model/calendar-date.ts';
import { laterStage } from '../../model/stage.ts';
import { roleKey } from './company-key.ts';

/** Days by which two records of one application may differ: it was written down some days later. */
const DAYS_APART = 3;

/** An application that may have to be joined with another. */
export type Joinable = Pick<Application, 'role' | 'appliedOn'>;

/**
 * Whether two entries for one company, from two files, are one application: the same role, or a
 * role that is missing on one side, and days that do not contradict it.
 *
 * @example
 * ```ts
 * const day = (iso) => ({ iso, precision: 'day' });
 * const one = { role: 'Data Engineer', appliedOn: day('2026-01-14') };
 * isSameApplication(one, { role: 'data engineer', appliedOn: day('2026-01-15') }); // true
 * isSameApplication(one, { role: 'data engineer', appliedOn: day('2026-04-02') }); // false
 * ```
 */
export function isSameApplication(one: Joinable, other: Joinable): boolean {
  const near = nearness(one.appliedOn, other.appliedOn);
  if (near === 'apart') return false;
  if (one.role === null || other.role === null) return near === 'near';
  return roleKey(one.role) === roleKey(other.role);
}

function nearness(one: PartialDate | null, other: PartialDate | null): 'near' | 'apart' | 'open' {
  if (one === null || other === null) return 'open';
  if (one.precision !== 'day' || other.precision !== 'day') {
    const length = Math.min(one.iso.length, other.iso.length);
    return one.iso.slice(0, length) === other.iso.slice(0, length) ? 'open' : 'apart';
  }
  return Math.abs(isoDayNumber(one.iso) - isoDayNumber(other.iso)) <= DAYS_APART ? 'near' : 'apart';
}

/** Statuses that say least go first: what a later one says replaces them. */
const WEIGHT: readonly Application['status'][] = ['not-applied', 'applied', 'in-progress', 'offer'];

/**
 * One application of two records of it: what ended it counts more than that it was sent, the
 * furthest stage is kept, and what one leaves open the other fills.
 */
export function joinApplications(one: Application, other: Application): Application {
  const [weak, strong] = weightOf(other) > weightOf(one) ? [one, other] : [other, one];
  return {
    id: one.id,
    client: one.client ?? other.client,
    company: one.company ?? other.company,
    role: one.role ?? other.role,
    appliedOn: one.appliedOn ?? other.appliedOn,
    statusOn: strong.statusOn ?? weak.statusOn,
    status: strong.status,
    reached: laterStage(one.reached, other.reached),
    endedBy: strong.endedBy ?? weak.endedBy,
    source: one.source ?? other.source,
    location: one.location ?? other.location,
    level: one.level ?? other.level,
    salary: one.salary ?? other.salary,
    place: one.place,
  };
}

function weightOf({ status }: Application): number {
  const weight = WEIGHT.indexOf(status);
  return weight === -1 ? WEIGHT.length : weight;
}
