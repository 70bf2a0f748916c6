import { z } from 'zod';
import { STATUSES } from '../model/application.ts';
import { STAGES } from '../model/stage.ts';

/*
 * The Analysis as a program can check it. The types in `model/` say the same to the compiler; a
 * test holds the two against each other, so neither can drift.
 */

const count = z.number().int().nonnegative();
const probability = z.number().min(0).max(1);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const stage = z.enum(STAGES);
const speaker = z.enum(['employer', 'candidate', 'coach', 'unknown']);
const control = z.enum(['yours', 'shared', 'out-of-your-hands']);
const interval = z.tuple([z.number(), z.number()]);

const partialDate = z.strictObject({
  iso: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  precision: z.enum(['day', 'month', 'year']),
});

const place = z.strictObject({ file: z.string(), row: count.nullable() });
const evidence = z.strictObject({ start: count, end: count, text: z.string() });

const finding = z.strictObject({
  category: z.string(),
  confidence: probability,
  evidence: z.array(evidence),
});

const correction = z.strictObject({
  category: z.string(),
  side: z.enum(['gap', 'strength']),
  change: z.enum(['add', 'remove']),
});

const application = z.strictObject({
  id: z.string(),
  client: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  appliedOn: partialDate.nullable(),
  statusOn: partialDate.nullable(),
  status: z.enum(STATUSES),
  reached: stage,
  endedBy: z.enum(['employer', 'candidate', 'nobody']).nullable(),
  source: z.string().nullable(),
  location: z.string().nullable(),
  level: z.string().nullable(),
  salary: z.string().nullable(),
  place,
});

const note = z.strictObject({
  id: z.string(),
  client: z.string().nullable(),
  applicationId: z.string().nullable(),
  company: z.string().nullable(),
  date: partialDate.nullable(),
  stage: stage.nullable(),
  saidBy: speaker,
  source: z.string(),
  text: z.string(),
  place,
  reading: z.strictObject({
    gaps: z.array(finding),
    strengths: z.array(finding),
    detail: z.enum(['specific', 'vague', 'empty']),
    saidBy: speaker,
    unnamed: z.array(evidence).optional(),
    corrections: z.array(correction).optional(),
  }),
  repeats: z.string().optional(),
});

const milestone = z.strictObject({ date: partialDate, what: z.string(), place });

const share = z.strictObject({
  unit: z.literal('share'),
  count,
  n: count,
  value: probability.nullable(),
  interval,
});

const quantity = z.strictObject({
  unit: z.enum(['days', 'applications', 'weeks', 'notes', 'slope']),
  n: count,
  value: z.number().nullable(),
  interval: interval.nullable(),
});

const measured = z.strictObject({
  title: z.string(),
  verdict: z.strictObject({
    sentence: z.string(),
    certainty: z.enum(['firm', 'tentative', 'early', 'nothing']),
  }),
  rows: z.array(
    z.strictObject({
      by: z.record(z.string(), z.string()),
      measure: z.discriminatedUnion('unit', [share, quantity]),
    }),
  ),
});

const quote = z.strictObject({
  noteId: z.string(),
  company: z.string().nullable(),
  date: partialDate.nullable(),
  source: z.string(),
  saidBy: speaker,
  sentence: z.string(),
  marks: z.array(evidence),
  confidence: probability,
  paraphrase: z.string().optional(),
});

const improvement = z.strictObject({
  category: z.string(),
  rank: count,
  rankInterval: interval,
  score: z.number(),
  terms: z.array(z.strictObject({ name: z.string(), value: z.number(), means: z.string() })),
  share,
  control,
  stage: z.strictObject({ at: stage, count, n: count }).nullable(),
  lastNamed: partialDate.nullable(),
  quotes: z.array(quote),
  why: z.string(),
  thisWeek: z.array(z.strictObject({ when: z.string(), what: z.string() })),
  watch: z.string(),
});

const letter = z.strictObject({
  kind: z.enum(['ask-again', 'keep-in-touch', 'follow-up']),
  applicationId: z.string(),
  company: z.string(),
  role: z.string().nullable(),
  dueOn: isoDay,
  reason: z.string(),
  subject: z.string(),
  body: z.string(),
});

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  file: z.string().nullable(),
  row: count.nullable(),
  column: z.string().nullable(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  note: z.string(),
});

/** The Analysis, version 1, as a zod schema. `analysis.schema.json` is made from it. */
export const analysisSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    program: z.strictObject({ name: z.literal('debrief'), version: z.string() }),
    today: isoDay,
    subject: z.string(),
    span: z.strictObject({ from: isoDay, to: isoDay }).nullable(),
    inputs: z.array(
      z.strictObject({
        file: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        format: z.string().nullable(),
        applications: count,
        notes: count,
      }),
    ),
    categories: z.record(
      z.string(),
      z.strictObject({
        name: z.string(),
        gap: z.string(),
        strength: z.string().nullable(),
        control,
        core: count.nullable(),
        residual: z.boolean(),
      }),
    ),
    applications: z.array(application),
    notes: z.array(note),
    milestones: z.array(milestone),
    measures: z.record(z.string(), measured),
    themes: z.array(
      z.strictObject({
        kind: z.enum(['sub-theme', 'template', 'contradiction', 'also-said', 'practice']),
        category: z.string().nullable(),
        name: z.string(),
        share,
        noteIds: z.array(z.string()),
      }),
    ),
    improvements: z.array(improvement),
    borrowed: z.strictObject({ losses: count, clients: count, told: count }).optional(),
    strengths: z.array(
      z.strictObject({ category: z.string(), share, quotes: z.array(quote), use: z.string() }),
    ),
    letters: z.array(letter),
    open: z.array(
      z.strictObject({
        applicationId: z.string(),
        company: z.string().nullable(),
        role: z.string().nullable(),
        waitingDays: z.number().int(),
        followUpOn: isoDay,
        closeOn: isoDay,
      }),
    ),
    applyNext: z
      .array(
        z.strictObject({
          grouping: z.string(),
          group: z.string(),
          own: share,
          others: share,
          examples: z.array(z.string()),
        }),
      )
      .default([]),
    diagnostics: z.array(diagnostic),
  })
  .meta({ title: 'Debrief analysis', description: 'Everything that a Debrief report shows.' });
