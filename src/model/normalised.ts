import type { EndedBy, Status } from './application.ts';
import type { IsoDay } from './calendar-date.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { History } from './history.ts';
import type { Milestone } from './milestone.ts';
import type { Stage } from './stage.ts';

/** What a column of a tracker can hold. */
export const FIELDS = [
  'company',
  'role',
  'applied',
  'status',
  'stage',
  'statusOn',
  'notes',
  'feedback',
  'ownGuess',
  'reason',
  'source',
  'location',
  'salary',
  'level',
  'url',
  'client',
  'id',
] as const;

export type Field = (typeof FIELDS)[number];

/** How a date such as 03/04/2026 is read. */
export type DateOrder = 'day-first' | 'month-first';

/** What the user said about how to read the files. */
export interface NormaliseOptions {
  readonly today: IsoDay;
  /** Taken only where a column cannot tell. */
  readonly dateOrder?: DateOrder;
  /** The order that the user's machine writes dates in: taken where nothing else tells. */
  readonly localeOrder?: DateOrder;
  /** Columns by field, by header name or by number from 1; goes before everything inferred. */
  readonly map?: Readonly<Record<string, readonly string[]>>;
  readonly since?: IsoDay;
  readonly until?: IsoDay;
}

/** How a status as written was understood; `status` is `null` where it was not. */
export interface StatusReading {
  readonly status: Status | null;
  readonly stage: Stage | null;
  readonly endedBy: EndedBy | null;
}

/** How the dates of one column were read. */
export interface DateColumnReport {
  /** `null` where no date of the column depends on the order. */
  readonly order: DateOrder | null;
  /** Whether the cells themselves settled the order. */
  readonly certain: boolean;
  readonly unread: number;
}

/** What was made of one file. The contract of `debrief inspect --json`. */
export interface FileReport {
  readonly file: string;
  readonly format: string | null;
  /** The product that wrote it, as its columns or its name tell; `null` where they do not. */
  readonly source: string | null;
  readonly kind: 'applications' | 'notes' | 'mixed' | 'not-a-history' | 'unreadable';
  /** Rows and pieces of text, those that were set aside included; each of these has a diagnostic. */
  readonly rows: number;
  readonly applications: number;
  readonly notes: number;
  readonly mapping: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Columns that stand for one stage or end each, ticked or dated. */
  readonly stages: Readonly<Record<string, Stage | Status>>;
  readonly dates: Readonly<Record<string, DateColumnReport>>;
  readonly statuses: Readonly<Record<string, StatusReading & { readonly count: number }>>;
}

/** A history in the nouns of the house, and how it was come by. */
export interface Normalised {
  readonly history: History;
  /** What the candidate changed, in the order of the days. */
  readonly milestones: readonly Milestone[];
  /** One for each reading, in order. */
  readonly files: readonly FileReport[];
  /** Those of the formats and those of this step, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}
