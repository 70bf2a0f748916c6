import type { IsoDay } from './calendar-date.ts';

/** A count that strangers may see; `null` where it is kept back, because it is small or would give a small one away. */
export type Cell = number | null;

/** One client in one row, under the name that stands for them. */
export interface SharedClient {
  readonly name: string;
  readonly folder: string;
  /** Cells by column of the table; the reasons by category. */
  readonly applications: Cell;
  readonly told: Cell;
  readonly reasons: Readonly<Record<string, Cell>>;
}

/** Many clients side by side, for strangers. Written as `cohort.json` by the edition to share. */
export interface SharedCohort {
  readonly schemaVersion: 1;
  readonly program: { readonly name: 'debrief'; readonly version: string };
  readonly edition: 'share';
  readonly today: IsoDay;
  readonly categories: Readonly<Record<string, string>>;
  readonly clients: readonly SharedClient[];
  /** Sums over all clients: applications, rejections with a reason, and each reason. */
  readonly all: Omit<SharedClient, 'name' | 'folder'>;
}
