import { z } from 'zod';

const words = z.string().trim().min(1);
const list = z.array(words);

/**
 * A category as a user writes it: the fields of a built-in one, with those left out that have a
 * sensible value. One that names a built-in id changes it: what it gives replaces, cues are added.
 */
export const categorySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'small letters and digits, joined by -'),
  words: z.strictObject({
    name: words,
    gap: words,
    strength: words.nullable().default(null),
    covers: words,
  }),
  meta: z
    .strictObject({
      control: z.enum(['yours', 'shared', 'out-of-your-hands']).default('yours'),
      core: z.null().default(null),
      residual: z.boolean().default(false),
    })
    .default({ control: 'yours', core: null, residual: false }),
  cues: z.strictObject({
    gap: list.default([]),
    strength: list.default([]),
    topic: list.default([]),
  }),
  advice: z.strictObject({
    why: words,
    thisWeek: z.array(z.strictObject({ when: words, what: words })).min(1),
    watch: words,
    use: words.nullable().default(null),
  }),
  examples: z.strictObject({
    hits: list.min(1, 'at least one note that states it'),
    misses: list.min(1, 'at least one look-alike that does not'),
    praises: list.default([]),
  }),
});

/** A change of a built-in category: new cues need their examples, everything else may be left out. */
export const changeSchema = z.strictObject({
  id: z.string(),
  words: categorySchema.shape.words.partial().optional(),
  meta: z.strictObject({ control: z.enum(['yours', 'shared', 'out-of-your-hands']) }).optional(),
  cues: categorySchema.shape.cues.optional(),
  advice: categorySchema.shape.advice.partial().optional(),
  examples: categorySchema.shape.examples,
});
