import type { IsoDay } from './calendar-date.ts';
import type { Interval, Share } from './measure.ts';
import type { Stage } from './stage.ts';

/** What a client's row warns of, or is glad of. */
export type FlagKind =
  'call' | 'stalled' | 'silence' | 'rising' | 'improving' | 'praised' | 'ask' | 'unexplained';

/** Something that a coach may want to act on, with the figures that say so. */
export interface Flag {
  readonly kind: FlagKind;
  readonly sentence: string;
}

/** What a client changed, with the decided applications before and after that came to a conversation. */
export interface Change {
  readonly on: IsoDay;
  readonly what: string;
  readonly before: Share;
  readonly after: Share;
}

/**
 * The older and the newer half of the applications; up or down where the interval of the difference
 * leaves out zero.
 */
export interface Halves {
  readonly older: Share;
  readonly newer: Share;
  readonly trend: 'up' | 'down' | 'not clear';
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
    /** What keeps coming up inside it, such as a skill; at most three. */
    readonly themes: readonly string[];
  } | null;
  /** Applications that came to a conversation, of those that are decided or old enough. */
  readonly conversations: Share;
  /** The same for the older and the newer half of those applications, by the day of sending. */
  readonly halves: Halves;
  /** Conversations before and after each change that the client made, first change first. */
  readonly changes: readonly Change[];
  readonly lastAppliedOn: IsoDay | null;
  readonly open: number;
  /** Rejections that name each reason, by category; the base is `told.count`. */
  readonly reasons: Readonly<Record<string, number>>;
  /** The same by the stage at which they came; rejections whose stage is not known are left out. */
  readonly reasonsByStage: Readonly<Partial<Record<Stage, Readonly<Record<string, number>>>>>;
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

/** What came of one kind of change, over all clients who made one. */
export interface Worked {
  readonly kind: 'papers' | 'practice' | 'search' | 'skills' | 'other';
  readonly clients: number;
  readonly before: Share;
  readonly after: Share;
  /** Of the shares, each client compared with themselves (Mantel and Haenszel), with its 95% interval. */
  readonly difference: number;
  readonly interval: Interval;
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
  readonly worked: readonly Worked[];
}
