import type { PartialDate } from '../../model/calendar-date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DateOrder, NormaliseOptions } from '../../model/normalised.ts';
import type { Speaker } from '../../model/note.ts';
import type { TextRecord } from '../../model/record.ts';
import { readDate } from '../dates/read-date.ts';
import type { NoteDraft } from '../drafts.ts';
import { fold } from '../fold.ts';
import { dateUnread } from '../dates/messages.ts';
import { stageIn } from '../statuses/read-status.ts';
import { companyGuess } from './company-guess.ts';
import { noteDate } from './note-date.ts';
import { mailPeople, type MailPeople } from './mail-people.ts';
import { speakerOf } from './speakers.ts';
import type { TextFacts } from './text-facts.ts';

/** Makes a note of a text; a date attribute that is none adds a diagnostic to the list given. */
export function textNote(
  record: TextRecord,
  facts: TextFacts,
  { today }: NormaliseOptions,
  order: DateOrder,
  owner: string | null,
  diagnostics: Diagnostic[],
): Omit<NoteDraft, 'draft'> {
  const { place, heading, attributes, text } = record;
  const { title = '', under = '' } = attributes;
  const head = text.slice(0, 400).split('\n').slice(0, 3);
  const firstLine = head[0]?.slice(0, 160) ?? '';
  const name = fileName(place.file);
  const isCoachs = isByCoach(record);
  // A coach's session is about many applications; a mail is about the one that its subject names.
  const people = mailPeople(attributes, owner);
  const guess = isCoachs ? null : (companyGuess(title) ?? companyGuess(name));
  return {
    client: facts.client ?? null,
    company: facts.company ?? null,
    guess,
    role: facts.role ?? null,
    date: dateOf(record, facts, [...head, heading ?? '', title, name], today, order, diagnostics),
    stage: stageIn(facts.stage ?? '') ?? stageIn(heading ?? ''),
    saidBy: whoSays(record, people),
    senders: people?.employer ?? [],
    source: sourceOf(record, isCoachs),
    text,
    place,
    hints: isCoachs
      ? ''
      : [
          name,
          title,
          heading ?? '',
          under,
          attributes['subject'] ?? '',
          folderName(place.file),
          firstLine,
        ]
          .map(fold)
          .join(' '),
  };
}

function dateOf(
  { place, attributes }: TextRecord,
  facts: TextFacts,
  lines: readonly string[],
  today: string,
  order: DateOrder,
  diagnostics: Diagnostic[],
): PartialDate | null {
  const written = attributes['date'] ?? facts.statusOn ?? facts.applied;
  if (written === undefined) return noteDate(lines, order, today);
  const { date, problem } = readDate(written, order, today);
  if (problem !== null) diagnostics.push(dateUnread(place, 'date', written));
  return date;
}

function isByCoach({ place, attributes }: TextRecord): boolean {
  const named = `${folderName(place.file)} ${fileName(place.file)}`;
  return attributes['coach'] !== undefined || speakerOf(named) === 'coach';
}

function whoSays(record: TextRecord, people: MailPeople | null): Speaker {
  const { heading, attributes } = record;
  const own = heading === null ? 'unknown' : speakerOf(heading);
  if (isByCoach(record)) return 'coach';
  if (own !== 'unknown') return own;
  if (people?.isCandidates === true) return 'candidate';
  const sender = attributes['from'] ?? attributes['by'] ?? attributes['said by'];
  if (sender === undefined) return 'unknown';
  const named = speakerOf(sender);
  const isMail = sender.includes('@') || people !== null;
  return named === 'unknown' && isMail ? 'employer' : named;
}

function sourceOf({ place, heading, attributes }: TextRecord, isCoachs: boolean): string {
  const kind =
    attributes['from'] !== undefined ? 'e-mail' : isCoachs ? practiceOf(place.file) : 'note file';
  return heading === null || heading === attributes['title'] ? kind : `${kind}, "${heading}"`;
}

/** What a note is that is no employer's: from practice, from work, or from a coach. */
function practiceOf(path: string): string {
  const named = fold(`${folderName(path)} ${fileName(path)}`);
  if (/\b(?:mock|practi[cs]e)\b/.test(named)) return 'mock interview';
  return /\b(?:appraisal|review)\b/.test(named) ? 'appraisal' : 'coach’s note';
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

function folderName(path: string): string {
  return path.split('/').at(-2) ?? '';
}
