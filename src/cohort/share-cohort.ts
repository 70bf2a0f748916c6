import { LEAST_SHOWN, suppressCells } from '../arithmetic/suppress-cells.ts';
import type { Cohort } from '../model/cohort.ts';
import type { Cell, SharedCohort } from '../model/shared-cohort.ts';

/**
 * A cohort that strangers may see: counts alone, and of those none below five, nor one from which
 * such a one could be worked out. Flags and dates are for the coach and are left out.
 *
 * @param cohort - whose clients go by names that stand for theirs
 */
export function shareCohort({ program, today, categories, clients }: Cohort): SharedCohort {
  const ids = [...new Set(clients.flatMap(({ reasons }) => Object.keys(reasons)))].sort();
  const table = clients.map(({ reasons }) => ids.map((id) => reasons[id] ?? 0));
  const hidden = suppressCells(table);
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const named = (cells: readonly Cell[]): Record<string, Cell> =>
    Object.fromEntries(ids.map((id, at) => [id, cells[at]!]));
  return {
    schemaVersion: 1,
    program,
    edition: 'share',
    today,
    categories,
    clients: clients.map(({ name, folder, applications, told }, row) => ({
      name,
      folder,
      applications: shown(applications),
      told: shown(told.count),
      reasons: named(table[row]!.map((count, at) => (hidden[row]![at]! ? null : count))),
    })),
    all: {
      applications: shown(sum(clients.map(({ applications }) => applications))),
      told: shown(sum(clients.map(({ told }) => told.count))),
      reasons: named(ids.map((_, at) => shown(sum(table.map((row) => row[at]!))))),
    },
  };
}

function shown(count: number): Cell {
  return count > 0 && count < LEAST_SHOWN ? null : count;
}
