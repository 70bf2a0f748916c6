import type { PartialDate } from '../../model/calendar-date.ts';
import type { StatusReading } from '../../model/normalised.ts';
import { laterStage, type Stage } from '../../model/stage.ts';
import type { LogEntry } from './status-log.ts';

/** A stage or an end that has a column of its own, in a row that ticks it. */
export interface Mark extends StatusReading {
  readonly date: PartialDate | null;
}

/** How an application stands, by everything that its row says. */
export interface WholeStatus extends StatusReading {
  readonly appliedOn: PartialDate | null;
  readonly statusOn: PartialDate | null;
}

/**
 * Puts together what the status says, the stages that are ticked, and the log of statuses. The
 * status goes first; what ended counts more than what was only sent; the furthest stage is kept.
 *
 * @example
 * ```ts
 * const read = { status: 'rejected', stage: null, endedBy: 'employer' };
 * const onsite = { status: null, stage: 'interview', endedBy: null, date: null };
 * wholeStatus(read, [onsite], []).stage; // 'interview'
 * ```
 */
export function wholeStatus(
  read: StatusReading,
  marks: readonly Mark[],
  log: readonly LogEntry[],
): WholeStatus {
  const stage = [...marks, ...log].reduce<Stage | null>(
    (furthest, entry) => laterStage(furthest, entry.stage),
    read.stage,
  );
  const end = marks.findLast(({ status }) => status !== null);
  const open = read.status === null || read.status === 'applied';
  const told = open ? (end ?? log.at(-1) ?? read) : read;
  const dated = [...marks, ...log].flatMap(({ date }) => date ?? []);
  const known = told.status ?? (marks.length > 0 ? 'applied' : null);
  const goesOn = known === 'applied' && stage !== null && stage !== 'applied';
  return {
    status: goesOn ? 'in-progress' : known,
    endedBy: told.endedBy,
    stage,
    appliedOn: log[0]?.date ?? null,
    statusOn: dated.reduce<PartialDate | null>(later, null),
  };
}

function later(one: PartialDate | null, other: PartialDate): PartialDate {
  return one === null || other.iso > one.iso ? other : one;
}
