import type { Application } from '../../src/model/application.ts';
import type { PartialDate } from '../../src/model/calendar-date.ts';
import { cardOf, type Category } from '../../src/model/category.ts';
import type { Evidence, Finding } from '../../src/model/finding.ts';
import type { ReadNote, Speaker } from '../../src/model/note.ts';
import type { MeasureSetting } from '../../src/model/statistic.ts';

/* Invented applications, notes and reasons, so that a test reads as the story that it tells. */

const place = { file: 'invented.csv', row: 1 };

export const TODAY = '2026-11-20';

export function on(iso: string): PartialDate {
  return { iso, precision: iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year' };
}

export function application(id: string, known: Partial<Application> = {}): Application {
  return {
    id,
    client: null,
    company: `Company ${id}`,
    role: 'Data analyst',
    appliedOn: null,
    statusOn: null,
    status: 'rejected',
    reached: 'applied',
    endedBy: null,
    source: null,
    location: null,
    level: null,
    salary: null,
    place,
    ...known,
  };
}

interface Told {
  readonly gaps?: readonly (string | Finding)[];
  readonly strengths?: readonly (string | Finding)[];
  readonly saidBy?: Speaker;
}

let written = 0;

/** A note on an application; a reason given as a plain id is sure. */
export function note(
  applicationId: string | null,
  told: Told,
  known: Partial<ReadNote> = {},
): ReadNote {
  written += 1;
  const { gaps = [], strengths = [], saidBy = 'employer' } = told;
  const text = known.text ?? 'A note.';
  const found = (each: string | Finding): Finding =>
    typeof each === 'string' ? { category: each, confidence: 0.9, evidence: [whole(text)] } : each;
  return {
    id: `n${written}`,
    client: null,
    applicationId,
    company: applicationId === null ? null : `Company ${applicationId}`,
    date: null,
    stage: null,
    saidBy,
    source: 'e-mail',
    place,
    ...known,
    text,
    reading: {
      gaps: gaps.map(found),
      strengths: strengths.map(found),
      detail: gaps.length + strengths.length > 0 ? 'specific' : 'empty',
      saidBy,
      ...known.reading,
    },
  };
}

function whole(text: string): Evidence {
  return { start: 0, end: text.length, text };
}

/** A stretch of a text as evidence; the stretch must stand in it. */
export function evidence(text: string, stretch: string): Evidence {
  const start = text.indexOf(stretch);
  if (start === -1) throw new Error(`"${stretch}" does not stand in "${text}".`);
  return { start, end: start + stretch.length, text: stretch };
}

export function category(id: string, meta: Partial<Category['meta']> = {}): Category {
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return {
    id,
    words: { name, gap: `the ${id}`, strength: `your ${id}`, covers: `All about ${id}.` },
    meta: { control: 'yours', core: null, residual: false, ...meta },
    cues: { gap: [], strength: [], topic: [] },
    advice: {
      why: `Why ${id} matters.`,
      thisWeek: [{ when: 'Tuesday, 60 minutes', what: `Practise ${id}.` }],
      watch: `Watch ${id}.`,
      use: `Use ${id}.`,
    },
    examples: { hits: [], misses: [], praises: [] },
  };
}

export const categories: readonly Category[] = [
  category('answers'),
  category('assessment'),
  category('communication'),
  category('compensation', { control: 'shared' }),
  category('hard-skills'),
  category('internal-candidate', { control: 'out-of-your-hands' }),
  category('no-feedback', { control: 'out-of-your-hands', residual: true }),
  category('punctuality'),
  category('stronger-candidate', { control: 'out-of-your-hands' }),
];

export const setting: MeasureSetting = {
  today: TODAY,
  categories: Object.fromEntries(categories.map((each) => [each.id, cardOf(each)])),
};
