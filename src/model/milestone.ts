import type { PartialDate } from './calendar-date.ts';
import type { Place } from './record.ts';

/** Something that the candidate changed, and when: "Rewrote the CV". */
export interface Milestone {
  readonly date: PartialDate;
  readonly what: string;
  readonly place: Place;
}
