import type { Correction } from '../../model/correction.ts';
import type { Detail, Finding } from '../../model/finding.ts';
import { isStated } from '../../model/finding.ts';
import type { ReadNote, Speaker } from '../../model/note.ts';
import { listWords, plural } from '../../model/phrase.ts';
import { isEmployersFeedback } from '../../model/rejection.ts';
import { noteNumber } from '../slices/note-number.ts';

/** What the number beside a reason is. */
export const HOW_SURE =
  'The number says how often a reading with these marks is right: 0.90 is nine times in ten.';

const VOICES: readonly (readonly [Speaker, (count: number) => string])[] = [
  ['employer', (count) => `${count} by employers`],
  ['candidate', (count) => `${count} of your own`],
  ['coach', (count) => `${count} by a coach`],
  ['unknown', (count) => `${count} by somebody not named`],
];

/**
 * How many notes there are, and whose.
 *
 * @example
 * ```ts
 * const [own, theirs] = [{ reading: { saidBy: 'candidate' } }, { reading: { saidBy: 'employer' } }];
 * notesAnswer([own, theirs, own]).split('.')[0]; // '3 notes: 1 by employers, 2 of your own'
 * ```
 */
export function notesAnswer(
  notes: readonly { reading: Pick<ReadNote['reading'], 'saidBy'> }[],
): string {
  const voices = VOICES.flatMap(([speaker, words]) => {
    const count = notes.filter(({ reading }) => reading.saidBy === speaker).length;
    return count === 0 ? [] : [words(count)];
  });
  return `${plural(notes.length, 'note')}: ${voices.join(', ')}. Each is here with what was read in it.`;
}

/** More numbers than this nobody looks up. */
const MOST_NUMBERS = 12;

/**
 * The numbers of the notes in which an employer says something and nothing was recognised.
 *
 * @example
 * ```ts
 * unrecognised([]); // []
 * ```
 */
export function unrecognised(notes: readonly ReadNote[]): string[] {
  const missed = notes.filter(
    (note) =>
      isEmployersFeedback(note) &&
      note.repeats === undefined &&
      note.reading.gaps.length + note.reading.strengths.length === 0,
  );
  if (missed.length === 0) return [];
  const numbers = missed.slice(0, MOST_NUMBERS).map(({ id }) => noteNumber(id));
  const more = missed.length - numbers.length;
  const all = more === 0 ? listWords(numbers) : `${numbers.join(', ')} and ${more} more`;
  return [
    `Read by yourself what no category took: ${missed.length === 1 ? 'note' : 'notes'} ${all}.`,
  ];
}

/** How much a note tells. */
export const DETAILS: Readonly<Record<Detail, string>> = {
  specific: 'Detail: specific',
  vague: 'Detail: vague',
  empty: 'Detail: none',
};

/** Who wrote a note, where no company is known. */
export const WRITERS: Readonly<Record<Speaker, string>> = {
  employer: 'An employer',
  candidate: 'You',
  coach: 'Your coach',
  unknown: 'Not known',
};

/**
 * What a reason beside a note is, and how sure. "No usable reason" needs no word of its own.
 *
 * @example
 * ```ts
 * sureness({ confidence: 0.934 }, 'gap', 'employer'); // 'gap, 0.93'
 * sureness({ confidence: 0.99 }, '', 'employer'); // '0.99'
 * sureness({ confidence: 0.5 }, 'gap', 'employer'); // 'possibly, 0.50'
 * sureness({ confidence: 0.9 }, 'gap', 'candidate'); // 'your guess, 0.90'
 * ```
 */
export function sureness(
  finding: Pick<Finding, 'confidence'>,
  kind: 'gap' | 'praised' | 'not yours' | '',
  saidBy: Speaker,
): string {
  const guess = saidBy === 'candidate' ? 'your guess' : kind;
  const word = isStated(finding) ? guess : 'possibly';
  return `${word}${word === '' ? '' : ', '}${finding.confidence.toFixed(2)}`;
}

/**
 * What a person changed of a reading, in words.
 *
 * @example
 * ```ts
 * correctionWords({ side: 'gap', change: 'remove' }, 'Punctuality'); // 'you took "Punctuality" away'
 * correctionWords({ side: 'strength', change: 'add' }, 'Answers'); // 'you added praise of "Answers"'
 * ```
 */
export function correctionWords(
  { side, change }: Pick<Correction, 'side' | 'change'>,
  name: string,
): string {
  const what = side === 'gap' ? `"${name}"` : `praise of "${name}"`;
  return change === 'add' ? `you added ${what}` : `you took ${what} away`;
}
