import type { IsoDay } from './calendar-date.ts';
import type { Share } from './measure.ts';
import type { Status } from './application.ts';

/** A share before, and the share among what is new since. */
export interface ShareChange {
  /** Id of the category; `null` for the share of applications that came to a conversation. */
  readonly category: string | null;
  readonly before: Share;
  readonly since: Share;
  /** How often chance alone would part them so far, after Benjamini and Hochberg over all that were looked at. */
  readonly q: number;
}

/** What changed from one analysis to a later one. */
export interface Comparison {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly applications: { readonly before: number; readonly after: number };
  readonly notes: { readonly before: number; readonly after: number };
  /** Applications that stand differently now. */
  readonly moved: readonly {
    readonly company: string | null;
    readonly role: string | null;
    readonly before: Status;
    readonly after: Status;
  }[];
  /** The first improvement then and now, as category and rank interval; `null` where there was none. */
  readonly first: {
    readonly before: {
      readonly category: string;
      readonly rankInterval: readonly [number, number];
    } | null;
    readonly after: {
      readonly category: string;
      readonly rankInterval: readonly [number, number];
    } | null;
  };
  /** Changes beyond noise, the surest first. */
  readonly beyondNoise: readonly ShareChange[];
  /** How many changes were looked at. */
  readonly looked: number;
  /** Names of the categories. */
  readonly categories: Readonly<Record<string, string>>;
}
