import type { Field } from '../../model/normalised.ts';
import { headerScores } from '../columns/header-score.ts';
import { isNull } from '../fold.ts';

/** What the attributes of a text say, by field. */
export type TextFacts = Readonly<Partial<Record<Field, string>>>;

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

/** Attributes that the formats add themselves. */
const ADDED = ['title', 'under'];

/**
 * The attributes of a text by field, as its keys name them.
 *
 * @example
 * ```ts
 * textFacts({ employer: 'Acorn Ltd', round: 'final' }); // { company: 'Acorn Ltd', stage: 'final' }
 * ```
 */
export function textFacts(attributes: Readonly<Record<string, string>>): TextFacts {
  const facts: Partial<Record<Field, string>> = {};
  const highest: Partial<Record<Field, number>> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (ADDED.includes(key) || isNull(value)) continue;
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
