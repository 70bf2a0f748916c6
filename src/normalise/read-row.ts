import type { Field, StatusReading } from '../model/normalised.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { isNull } from './fold.ts';
import { cellNotes } from './notes/cell-notes.ts';
import type { RowSetting } from './row-setting.ts';
import { rowStatus } from './statuses/row-status.ts';

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
  const read = statusOf(setting, raw('status'), raw('stage'), raw('reason'));
  countStatus(setting, raw('status'));
  const [company, role] = [cell('company'), cell('role')];
  const status = read.status ?? 'applied';
  // A saved job has a day on which it was saved, and none on which it was applied for.
  const appliedOn = status === 'not-applied' ? null : (dates.appliedOn[at] ?? null);
  const application: ApplicationDraft | null =
    company === null && role === null
      ? null
      : {
          client: cell('client'),
          company,
          role,
          appliedOn,
          statusOn: dates.statusOn[at] ?? null,
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
    date: dates.statusOn[at] ?? null,
    stage: read.stage,
    place,
  });
  return { application, notes };
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
