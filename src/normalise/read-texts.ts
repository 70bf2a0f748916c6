import type { PartialDate } from '../model/calendar-date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Milestone } from '../model/milestone.ts';
import type { DateOrder, NormaliseOptions } from '../model/normalised.ts';
import type { TextRecord } from '../model/record.ts';
import { readDate } from './dates/read-date.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { mailsSkipped, passagesSkipped } from './messages.ts';
import { attributeNotes } from './notes/attribute-notes.ts';
import { hasJobWords } from './notes/job-words.ts';
import { milestoneNotes } from './notes/milestone-notes.ts';
import { isNoNoteHeading } from './notes/no-note-headings.ts';
import type { MailSieve } from './notes/mail-sieve.ts';
import { speakerOf } from './notes/speakers.ts';
import { textFacts, type TextFacts } from './notes/text-facts.ts';
import { textNote } from './notes/text-note.ts';
import { rowStatus } from './statuses/row-status.ts';

/** What was made of the texts of a file. */
export interface TextsReading {
  /** Nothing in the texts tells that they belong to a job search; files beside them may. */
  readonly doubtful: boolean;
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly milestones: readonly Milestone[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes notes of the texts of one file, and an application where its attributes tell of one. */
export function readTexts(
  file: string,
  texts: readonly TextRecord[],
  options: NormaliseOptions,
  sieve: MailSieve,
): TextsReading {
  const diagnostics: Diagnostic[] = [];
  const applications: ApplicationDraft[] = [];
  const draftOf = new Map<string, number>();
  const notes: NoteDraft[] = [];
  const milestones: Milestone[] = [];
  const skipped: string[] = [];
  let mails = 0;
  let firstDate: PartialDate | null = null;
  const order = options.dateOrder ?? 'day-first';
  const seen = new Set<string>();
  for (const record of texts) {
    const changes = milestoneNotes(record, order, options.today);
    if (changes !== null) {
      milestones.push(...changes);
      continue;
    }
    const facts = textFacts(record.attributes);
    const draft = draftFor(facts, record, options, order, applications, draftOf);
    if (isNoNoteHeading(record.heading)) {
      skipped.push(record.heading ?? '');
      continue;
    }
    // Who keeps one mail means it; a whole mailbox holds everything.
    if (texts.length > 1 && isMail(record) && !sieve.isOfTheSearch(record)) {
      mails += 1;
      continue;
    }
    const note = textNote(record, facts, options, order, sieve.owner, diagnostics);
    // Sections share the date of their file where they have none.
    const date = note.date ?? firstDate;
    firstDate ??= note.date;
    for (const said of attributeNotes(record.attributes, seen))
      notes.push({ ...note, date, ...said, draft });
    if (note.text !== '') notes.push({ ...note, date, draft });
  }
  if (skipped.length > 0) diagnostics.push(passagesSkipped(file, skipped.join(', ')));
  if (mails > 0) diagnostics.push(mailsSkipped(file, mails));
  const doubtful = texts.length > 0 && milestones.length === 0 && !texts.some(isOfAJobSearch);
  return { doubtful, applications, notes, milestones, diagnostics };
}

function isMail({ attributes }: TextRecord): boolean {
  return attributes['from'] !== undefined && attributes['subject'] !== undefined;
}

/** Whether a text shows by itself that it belongs to a job search. */
function isOfAJobSearch(record: TextRecord): boolean {
  const { heading, attributes, text } = record;
  const { company, role, stage } = textFacts(attributes);
  const headed = heading !== null && speakerOf(heading) !== 'unknown';
  return (
    isMail(record) ||
    headed ||
    (company ?? role ?? stage) !== undefined ||
    hasJobWords(`${heading ?? ''} ${text}`)
  );
}

function draftFor(
  facts: TextFacts,
  { place, attributes }: TextRecord,
  { today }: NormaliseOptions,
  order: DateOrder,
  applications: ApplicationDraft[],
  draftOf: Map<string, number>,
): number | null {
  if (facts.company === undefined || facts.status === undefined) return null;
  const key = `${facts.company}\n${facts.role ?? ''}`;
  const known = draftOf.get(key);
  if (known !== undefined) return known;
  const read = rowStatus({ status: facts.status, stage: facts.stage ?? '', reason: '' });
  const date = (text: string | undefined): PartialDate | null =>
    text === undefined ? null : readDate(text, order, today).date;
  // A bare "date" of a note is when it was written, not when the application was sent.
  const applied = facts.applied === attributes['date'] ? undefined : facts.applied;
  const at = applications.push({
    client: facts.client ?? null,
    company: facts.company,
    role: facts.role ?? null,
    appliedOn: date(applied),
    statusOn: date(facts.statusOn ?? attributes['date']),
    status: read.status ?? 'applied',
    reached: read.stage ?? 'applied',
    endedBy: read.endedBy,
    source: facts.source ?? null,
    location: facts.location ?? null,
    level: facts.level ?? null,
    salary: facts.salary ?? null,
    place,
  });
  draftOf.set(key, at - 1);
  return at - 1;
}
