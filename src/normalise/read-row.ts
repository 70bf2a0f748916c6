import type { Field, StatusReading } from '../model/normalised.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { isTicked } from './columns/ticks.ts';
import { readDate } from './dates/read-date.ts';
import { isNull } from './fold.ts';
import { cellNotes } from './notes/cell-notes.ts';
import type { RowSetting } from './row-setting.ts';
import { rowStatus } from './statuses/row-status.ts';
import { readStatusLog } from './statuses/status-log.ts';
import { wholeStatus, type Mark } from './statuses/whole-status.ts';

/** What one row holds. */
export interface RowReading {
  readonly application: ApplicationDraft | null;
  readonly notes: readonly Omit<NoteDraft, 'draft'>[];
}

/** Makes an application and its notes of one row. */
export function readRow(at: number, setting: RowSetting): RowReading {
  const { table, mapping, dates } = setting;
  const { place, cells } = table.rows[at]!;
  const raw = (field: Field): string => cells[mapping[field]?.[0] ?? -1] ?? '';
  const cell = (field: Field): string | null => (isNull(raw(field)) ? null : raw(field));
  const read = wholeStatus(
    statusOf(setting, raw('status'), raw('stage'), raw('reason')),
    marksOf(cells, setting),
    setting.log === null ? [] : readStatusLog(cells[setting.log] ?? '', dates.order, setting.today),
  );
  countStatus(setting, raw('status'));
  const [company, role] = [cell('company'), cell('role')];
  const status = read.status ?? 'applied';
  // A saved job has a day on which it was saved, and none on which it was applied for.
  const appliedOn = status === 'not-applied' ? null : (dates.appliedOn[at] ?? read.appliedOn);
  const statusOn = dates.statusOn[at] ?? read.statusOn;
  const application: ApplicationDraft | null =
    company === null && role === null && !isTickedOff(setting, cells)
      ? null
      : {
          client: cell('client'),
          company,
          role,
          appliedOn,
          statusOn,
          status,
          reached: read.stage ?? 'applied',
          endedBy: read.endedBy,
          source: cell('source'),
          location: cell('location'),
          level: cell('level'),
          salary: cell('salary'),
          place,
        };
  const notes = cellNotes(cells, setting, {
    client: cell('client'),
    company,
    role,
    date: statusOn,
    stage: read.stage,
    place,
  });
  return { application, notes };
}

/** So many columns of stages are a tracker of their own, though it names nobody. */
const MANY_STAGES = 3;

/** Whether a row without any name is an application all the same: it ticks stages among many. */
function isTickedOff({ stageColumns }: RowSetting, cells: readonly string[]): boolean {
  return (
    stageColumns.length >= MANY_STAGES && stageColumns.some(({ at }) => isTicked(cells[at] ?? ''))
  );
}

/** The columns of a stage or an end that a row ticks; "Applied: no" is an end of its own kind. */
function marksOf(cells: readonly string[], { stageColumns, dates, today }: RowSetting): Mark[] {
  return stageColumns.flatMap(({ at, stage, status, endedBy }): Mark[] => {
    const cell = cells[at] ?? '';
    if (isNull(cell)) return [];
    if (isTicked(cell))
      return [{ stage, status, endedBy, date: readDate(cell, dates.order, today, 'last').date }];
    return stage === 'applied'
      ? [{ stage: null, status: 'not-applied', endedBy: null, date: null }]
      : [];
  });
}

function statusOf(
  { known }: RowSetting,
  status: string,
  stage: string,
  reason: string,
): StatusReading {
  const key = `${status}\n${stage}\n${reason}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = rowStatus({ status, stage, reason });
  known.set(key, read);
  return read;
}

/** Counts a status by how it was written, read by itself: what `inspect` shows. */
function countStatus({ statuses, mapping }: RowSetting, raw: string): void {
  if (mapping.status === undefined || isNull(raw)) return;
  const known = statuses.get(raw);
  if (known !== undefined) known.count += 1;
  else statuses.set(raw, { ...rowStatus({ status: raw, stage: '', reason: '' }), count: 1 });
}
