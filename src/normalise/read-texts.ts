import type { Diagnostic } from '../model/diagnostic.ts';
import type { DateOrder, Field, NormaliseOptions } from '../model/normalised.ts';
import type { TextRecord } from '../model/record.ts';
import type { PartialDate } from '../model/calendar-date.ts';
import type { Speaker } from '../model/note.ts';
import { headerScores } from './columns/header-score.ts';
import { readDate } from './dates/read-date.ts';
import type { ApplicationDraft, NoteDraft } from './drafts.ts';
import { fold, isNull } from './fold.ts';
import { dateUnread, notAHistory, passagesSkipped } from './messages.ts';
import { isNoNoteHeading } from './notes/no-note-headings.ts';
import { hasJobWords } from './notes/job-words.ts';
import { speakerOf } from './notes/speakers.ts';
import { stageIn } from './statuses/read-status.ts';
import { rowStatus } from './statuses/row-status.ts';

/** What was made of the texts of a file. */
export interface TextsReading {
  readonly refused: boolean;
  readonly applications: readonly ApplicationDraft[];
  readonly notes: readonly NoteDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Fields that attributes of a text may name. */
const NAMED: readonly Field[] = [
  'company',
  'role',
  'applied',
  'status',
  'stage',
  'statusOn',
  'client',
  'source',
  'location',
  'level',
  'salary',
];

/** A key at least this near to a field's names is that field. */
const NEAR = 0.6;

/** Makes notes of the texts of one file, and an application where its attributes tell of one. */
export function readTexts(
  file: string,
  texts: readonly TextRecord[],
  options: NormaliseOptions,
): TextsReading {
  if (texts.length === 0) return { refused: false, applications: [], notes: [], diagnostics: [] };
  const facts = texts.map(({ attributes }) => factsOf(attributes));
  const known = facts.some(({ company, role, stage }) => company ?? role ?? stage);
  if (!known && !texts.some(({ heading, text }) => hasJobWords(`${heading ?? ''} ${text}`)))
    return {
      refused: true,
      applications: [],
      notes: [],
      diagnostics: [notAHistory(file, 'text that speaks of nothing of the kind')],
    };
  const diagnostics: Diagnostic[] = [];
  const applications: ApplicationDraft[] = [];
  const draftOf = new Map<string, number>();
  const notes: NoteDraft[] = [];
  const skipped: string[] = [];
  const order = options.dateOrder ?? 'day-first';
  for (const [at, record] of texts.entries()) {
    const fact = facts[at] ?? {};
    const draft = draftFor(fact, record, options, order, applications, draftOf);
    if (isNoNoteHeading(record.heading)) skipped.push(record.heading ?? '');
    else notes.push({ ...noteOf(record, fact, options, order, diagnostics), draft });
  }
  if (skipped.length > 0) diagnostics.push(passagesSkipped(file, skipped.join(', ')));
  return { refused: false, applications, notes, diagnostics };
}

type Facts = Readonly<Partial<Record<Field, string>>>;

/** The attributes of a text by field, as its keys name them. */
function factsOf(attributes: Readonly<Record<string, string>>): Facts {
  const facts: Partial<Record<Field, string>> = {};
  const highest: Partial<Record<Field, number>> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'title' || key === 'under' || isNull(value)) continue;
    const scores = headerScores(key);
    for (const field of NAMED) {
      const score = scores[field];
      if (score < NEAR || score < scores.other || score <= (highest[field] ?? 0)) continue;
      highest[field] = score;
      facts[field] = value;
    }
  }
  return facts;
}

function draftFor(
  fact: Facts,
  { place, attributes }: TextRecord,
  { today }: NormaliseOptions,
  order: DateOrder,
  applications: ApplicationDraft[],
  draftOf: Map<string, number>,
): number | null {
  if (fact.company === undefined || fact.status === undefined) return null;
  const key = `${fact.company}\n${fact.role ?? ''}`;
  const known = draftOf.get(key);
  if (known !== undefined) return known;
  const read = rowStatus({ status: fact.status, stage: fact.stage ?? '', reason: '' });
  const date = (text: string | undefined): PartialDate | null =>
    text === undefined ? null : readDate(text, order, today).date;
  // A bare "date" of a note is when it was written, not when the application was sent.
  const applied = fact.applied === attributes['date'] ? undefined : fact.applied;
  const at = applications.push({
    client: fact.client ?? null,
    company: fact.company,
    role: fact.role ?? null,
    appliedOn: date(applied),
    statusOn: date(fact.statusOn ?? attributes['date']),
    status: read.status ?? 'applied',
    reached: read.stage ?? 'applied',
    endedBy: read.endedBy,
    source: fact.source ?? null,
    location: fact.location ?? null,
    level: fact.level ?? null,
    salary: fact.salary ?? null,
    place,
  });
  draftOf.set(key, at - 1);
  return at - 1;
}

function noteOf(
  { place, heading, attributes, text }: TextRecord,
  fact: Facts,
  { today }: NormaliseOptions,
  order: DateOrder,
  diagnostics: Diagnostic[],
): Omit<NoteDraft, 'draft'> {
  const written = attributes['date'] ?? fact.statusOn ?? fact.applied;
  const reading = written === undefined ? null : readDate(written, order, today);
  if (written !== undefined && reading?.problem != null)
    diagnostics.push(dateUnread(place, 'date', written));
  const { title = '', under = '' } = attributes;
  return {
    client: fact.client ?? null,
    company: fact.company ?? null,
    role: fact.role ?? null,
    date: reading?.date ?? null,
    stage: stageIn(fact.stage ?? '') ?? stageIn(heading ?? ''),
    saidBy: whoSays(heading, attributes),
    source: heading === null ? 'note file' : `note file, "${heading}"`,
    text,
    place,
    hints: fold(`${heading ?? ''} ${under} ${title} ${place.file.replace(/\.\w+$/, '')}`),
  };
}

function whoSays(heading: string | null, attributes: Readonly<Record<string, string>>): Speaker {
  const own = heading === null ? 'unknown' : speakerOf(heading);
  if (own !== 'unknown') return own;
  const sender =
    attributes['from'] ?? attributes['by'] ?? attributes['said by'] ?? attributes['author'];
  if (sender === undefined) return 'unknown';
  const named = speakerOf(sender);
  return named === 'unknown' && sender.includes('@') ? 'employer' : named;
}
