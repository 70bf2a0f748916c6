import type { DateOrder } from '../../model/normalised.ts';
import type { IsoDay } from '../../model/calendar-date.ts';
import type { Milestone } from '../../model/milestone.ts';
import type { TextRecord } from '../../model/record.ts';
import { findDates } from '../dates/find-dates.ts';
import { readDate } from '../dates/read-date.ts';
import { fold } from '../fold.ts';

/** How people head what they changed, or name the file that they keep it in. */
const MILESTONE =
  /(?:^|[^a-z])(?:milestones?|what i (?:have )?changed|changes i made|meilensteine?|jalons?|hitos?)(?:$|[^a-z])/;

/** Marks of lists, and what stands between a date and what was done. */
const LEADING = /^[\s\-*•·:;,|.–—]+/;
const TRAILING = /[\s\-:;,(|–—]+$/;

/** Nobody tells a change in more; a longer line is a story. */
const LONGEST = 160;

/**
 * Changes that are written down in a text: each line with a day, or the whole of a short one under
 * the day of the text. `null` where the text is about something else.
 *
 * @param order - how to read 03/04/2026
 * @example
 * ```ts
 * const place = { file: 'milestones.md', row: null };
 * const text = '- 8 June 2026: rewrote the CV';
 * milestoneNotes({ place, heading: null, attributes: {}, text }, 'day-first', '2026-11-20');
 * // [{ date: { iso: '2026-06-08', precision: 'day' }, what: 'rewrote the CV', place: { file: 'milestones.md', row: null } }]
 * milestoneNotes({ place: { file: 'a.md', row: null }, heading: 'Feedback', attributes: {}, text }, 'day-first', '2026-11-20'); // null
 * ```
 */
export function milestoneNotes(
  { place, heading, attributes, text }: TextRecord,
  order: DateOrder,
  today: IsoDay,
): Milestone[] | null {
  const name = place.file.slice(place.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const said = [name, heading ?? attributes['title'] ?? '', attributes['type'] ?? ''];
  if (!said.some((words) => MILESTONE.test(fold(words)))) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const dated = lines.flatMap((line): Milestone[] => {
    const [found] = findDates(line, order, today);
    if (found?.date == null) return [];
    const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
    const what = rest.replace(LEADING, '').replace(TRAILING, '').replace(/\s+/g, ' ');
    return what === '' ? [] : [{ date: found.date, what: what.slice(0, LONGEST), place }];
  });
  if (dated.length > 0) return dated;
  const day = findDates(name, order, today)[0]?.date ?? null;
  const date =
    attributes['date'] === undefined ? day : readDate(attributes['date'], order, today).date;
  const what = (lines[0] ?? '').replace(LEADING, '').trim();
  return date === null || what === '' ? [] : [{ date, what: what.slice(0, LONGEST), place }];
}
