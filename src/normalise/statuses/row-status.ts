import type { StatusReading } from '../../model/normalised.ts';
import { laterStage } from '../../model/stage.ts';
import { isNull } from '../fold.ts';
import { readStatus, stageIn } from './read-status.ts';

/** A reason longer than this tells a story, and not where it ended. */
const LONGEST = 80;

/**
 * What the columns of a row say together of how the application stands: its status, its stage and
 * the reason of its end. A reason alone says that the employer ended it.
 *
 * @example
 * ```ts
 * rowStatus({ status: 'Closed', stage: 'Final', reason: 'Preferred another candidate' });
 * // { status: 'rejected', stage: 'final', endedBy: 'employer' }
 * ```
 */
export function rowStatus(cells: {
  readonly status: string;
  readonly stage: string;
  readonly reason: string;
}): StatusReading {
  const read = isNull(cells.status)
    ? { status: null, stage: null, endedBy: null }
    : readStatus(cells.status);
  const own = isNull(cells.stage) ? null : readStatus(cells.stage);
  const stage = [cells.stage, cells.reason]
    .filter((cell) => !isNull(cell) && cell.length < LONGEST)
    .map(stageIn)
    .reduce(laterStage, read.stage);
  if (!isNull(cells.reason) && (read.status === null || read.status === 'closed')) {
    const given = readStatus(cells.reason);
    const gone = given.status === 'closed' || given.status === 'no-reply';
    const at = laterStage(stage, given.stage);
    return gone ? { ...given, stage: at } : { status: 'rejected', stage: at, endedBy: 'employer' };
  }
  if (read.status === null && own !== null) return { ...own, stage };
  // "Applied" beside a stage that was reached is older than the stage.
  if (read.status === 'applied' && stage !== null)
    return { status: 'in-progress', stage, endedBy: null };
  return { ...read, stage };
}
