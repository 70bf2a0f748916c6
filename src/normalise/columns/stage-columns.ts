import type { EndedBy, Status } from '../../model/application.ts';
import type { Stage } from '../../model/stage.ts';
import { fold } from '../fold.ts';
import { isEnding, readStatus } from '../statuses/read-status.ts';
import type { JudgedColumn, Mapping } from './map-columns.ts';

/** A column of its own for one stage or one end: a tick or a date in it says that it came to that. */
export interface StageColumn {
  readonly at: number;
  readonly stage: Stage | null;
  /** `null` where the column is about a stage and not about an end. */
  readonly status: Status | null;
  readonly endedBy: EndedBy | null;
}

/** Headers that name a stage and are about something beside it. */
const ABOUT =
  /\b(?:deadline|due|next|prep\w*|question\w*|link|url|notes?|with|name|type|format|count|number|total|score|days|time|salary|amount|frist|archived?|contact(?:ed)?)\b/i;

/**
 * The columns that stand for one stage or end each: a header such as "Onsite" or "Rejected" over
 * ticks or dates.
 */
export function stageColumns(columns: readonly JudgedColumn[], mapping: Mapping): StageColumn[] {
  const { statusOn = [], ...others } = mapping;
  // A day under "Rejected" is the day of the status, and the status.
  const taken = new Set([
    ...Object.values(others).flat(),
    ...statusOn.filter((at) => !isEnding(columns[at]?.name ?? '')),
  ]);
  return columns.flatMap(({ name, header, cells }, at) => {
    const ticked = cells.filled > 0 && cells.dates + cells.yesNo >= 0.6;
    if (taken.has(at) || name === '' || ABOUT.test(fold(name)) || !ticked) return [];
    const { status, stage, endedBy } = readStatus(name);
    const ends = isEnding(name) || status === 'offer';
    const sent = header.applied >= 0.85;
    if (!ends && stage === null && !sent) return [];
    return [
      {
        at,
        stage: sent ? 'applied' : stage,
        status: ends ? status : null,
        endedBy,
      },
    ];
  });
}
