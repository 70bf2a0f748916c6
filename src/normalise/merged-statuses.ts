import type { FileReport } from '../model/normalised.ts';

/** Statuses of several tables in one list, with their counts added up. */
export function mergedStatuses(parts: readonly FileReport['statuses'][]): FileReport['statuses'] {
  const merged: Record<string, FileReport['statuses'][string]> = {};
  for (const statuses of parts) {
    for (const [raw, reading] of Object.entries(statuses))
      merged[raw] = { ...reading, count: reading.count + (merged[raw]?.count ?? 0) };
  }
  return merged;
}
