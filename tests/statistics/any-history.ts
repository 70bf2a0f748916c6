import fc from 'fast-check';
import { STATUSES } from '../../src/model/application.ts';
import type { PartialDate } from '../../src/model/calendar-date.ts';
import type { ReadHistory } from '../../src/model/history.ts';
import { STAGES } from '../../src/model/stage.ts';
import { application, categories, note, on } from './invented-history.ts';

/* Any history at all: dates before their time, after today, missing, or only a year. */

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const date: fc.Arbitrary<PartialDate | null> = fc.oneof(
  fc.constant(null),
  day.map((iso) => on(iso)),
  day.map((iso) => on(iso.slice(0, 7))),
  day.map((iso) => on(iso.slice(0, 4))),
);

const id = fc.constantFrom(...categories.map((category) => category.id), 'never-heard-of');
const company = fc.constantFrom('Ostrea', 'Kestrel', null);
const voice = fc.constantFrom('employer', 'candidate', 'coach', 'unknown' as const);
const text = fc.constantFrom('', 'Little Kafka.', 'Late.\nAnd "rambling" too — twice! Thanks', 'x');

const finding = fc.record({ category: id, confidence: fc.double({ min: 0, max: 1, noNaN: true }) });

const applications = fc
  .array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      reached: fc.constantFrom(...STAGES),
      endedBy: fc.constantFrom('employer', 'candidate', 'nobody', null),
      appliedOn: date,
      statusOn: date,
      company,
      role: fc.constantFrom('Data analyst', null),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((known, at) => application(`a${at}`, known)));

const notes = fc
  .array(
    fc.record({
      at: fc.option(fc.nat(35)),
      gaps: fc.array(finding, { maxLength: 4 }),
      strengths: fc.array(finding, { maxLength: 3 }),
      saidBy: voice,
      date,
      stage: fc.constantFrom(...STAGES, null),
      company,
      text,
      withEvidence: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ at, gaps, strengths, saidBy, withEvidence, ...known }) => {
      const { text: words } = known;
      const evidence = withEvidence ? [{ start: 0, end: words.length, text: words }] : [];
      const told = {
        gaps: gaps.map((gap) => ({ ...gap, evidence })),
        strengths: strengths.map((strength) => ({ ...strength, evidence })),
        saidBy,
      };
      return note(at === null ? null : `a${at}`, told, known);
    }),
  );

export const anyHistory: fc.Arbitrary<ReadHistory> = fc.record({ applications, notes });
