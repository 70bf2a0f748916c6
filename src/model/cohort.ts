import type { IsoDay } from './calendar-date.ts';
import type { Share } from './measure.ts';
import type { Stage } from './stage.ts';

/** What a client's row warns of, or is glad of. */
export type FlagKind =
  'call' | 'stalled' | 'silence' | 'rising' | 'improving' | 'praised' | 'ask' | 'unexplained';

/** Something that a coach may want to act on, with the figures that say so. */
export interface Flag {
  readonly kind: FlagKind;
  readonly sentence: string;
}

/** One client in one row. */
export interface ClientSummary {
  readonly name: string;
  /** The client's folder below `clients/`. */
  readonly folder: string;
  readonly applications: number;
  readonly notes: number;
  /** Rejections with a reason, of all rejections. */
  readonly told: Share;
  /** The stage at which most rejections came; `null` where none is known. */
  readonly lostAt: { readonly stage: Stage; readonly count: number; readonly n: number } | null;
  /** The first improvement; `null` where no reason was named. */
  readonly first: {
    readonly category: string;
    readonly rankInterval: readonly [number, number];
    readonly share: Share;
  } | null;
  /** Applications that came to a conversation, of those that are decided or old enough. */
  readonly conversations: Share;
  readonly lastAppliedOn: IsoDay | null;
  readonly open: number;
  /** Rejections that name each reason, by category; the base is `told.count`. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly flags: readonly Flag[];
  /** Of this run: applications and notes that the last run did not have; `null` for the first run. */
  readonly news: {
    readonly applications: number;
    readonly notes: number;
    readonly since: IsoDay;
  } | null;
}

/** A reason that one client hears more often than the others. */
export interface StandingOut {
  readonly client: string;
  readonly category: string;
  readonly own: Share;
  readonly others: Share;
  /** After Benjamini and Hochberg over all clients and reasons. */
  readonly q: number;
}

/** Many clients side by side. Written as `cohort.json`. */
export interface Cohort {
  readonly schemaVersion: 1;
  readonly program: { readonly name: 'debrief'; readonly version: string };
  readonly today: IsoDay;
  /** Names of the categories that occur. */
  readonly categories: Readonly<Record<string, string>>;
  readonly clients: readonly ClientSummary[];
  readonly failed: readonly { readonly name: string; readonly why: string }[];
  readonly standingOut: readonly StandingOut[];
}
