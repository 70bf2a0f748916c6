import { z } from 'zod';
import { analysisSchema } from './schema.ts';

/**
 * The published JSON Schema (draft 2020-12) of the Analysis, as a plain object.
 * `analysis.schema.json` beside this file holds the same; a test compares them.
 *
 * @example
 * ```ts
 * analysisJsonSchema().title; // 'Debrief analysis'
 * ```
 */
export function analysisJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(analysisSchema, { target: 'draft-2020-12' });
}
