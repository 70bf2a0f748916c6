import type { Field } from '../../model/normalised.ts';
import type { NoteDraft } from '../drafts.ts';
import { headerScores } from '../columns/header-score.ts';
import { isNull } from '../fold.ts';
import { columnSpeaker } from './speakers.ts';

const WORDS: readonly Field[] = ['feedback', 'reason', 'ownGuess', 'notes'];

/** A key at least this near to a field's names is that field. */
const NEAR = 0.6;

/**
 * Notes that stand in the attributes of a text: `reason: too junior` in front matter. Each is given
 * once, however many pieces of a file share it.
 *
 * @param seen - what was given already; the notes found are added to it
 *
 * @example
 * ```ts
 * attributeNotes({ company: 'Acorn Ltd', reason: 'Too junior' }, new Set());
 * // [{ text: 'Too junior', saidBy: 'employer', source: 'note file, "reason"' }]
 * ```
 */
export function attributeNotes(
  attributes: Readonly<Record<string, string>>,
  seen: Set<string>,
): Pick<NoteDraft, 'text' | 'saidBy' | 'source'>[] {
  return Object.entries(attributes).flatMap(([key, text]) => {
    if (isNull(text) || key === 'title' || key === 'under' || seen.has(`${key}\n${text}`))
      return [];
    const scores = headerScores(key);
    const field = WORDS.find((word) => scores[word] >= NEAR && scores[word] >= scores.other);
    if (field === undefined) return [];
    seen.add(`${key}\n${text}`);
    return [{ text, saidBy: columnSpeaker(field, key), source: `note file, "${key}"` }];
  });
}
