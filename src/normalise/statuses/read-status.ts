import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { StatusReading } from '../../model/normalised.ts';
import { laterStage, type Stage } from '../../model/stage.ts';
import { fold } from '../fold.ts';
import { ENDING_CUES, GOING_ON, SENT } from './ending-cues.ts';
import { STAGE_CUES } from './stage-cues.ts';
import {
  UNSPACED_ENDINGS,
  UNSPACED_GOING_ON,
  UNSPACED_SENT,
  UNSPACED_STAGES,
} from './unspaced-cues.ts';

function wholeWords(words: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${words.replace(/\n\s*/g, '')})(?=\\s|$)`, 'u');
}

/** Words of a script without blanks, folded as the statuses are. */
function anywhere(words: string): RegExp {
  return new RegExp(words.replace(/[^|[\]]+/g, fold), 'u');
}

const ENDINGS = [
  ...ENDING_CUES.map((cue) => ({ ...cue, pattern: wholeWords(cue.words) })),
  ...UNSPACED_ENDINGS.map((cue) => ({ ...cue, pattern: anywhere(cue.words) })),
];
const STAGES = [
  ...STAGE_CUES.map(([stage, words]) => ({ stage, pattern: wholeWords(words) })),
  ...UNSPACED_STAGES.map(([stage, words]) => ({ stage, pattern: anywhere(words) })),
];
const ONGOING = [wholeWords(GOING_ON), anywhere(UNSPACED_GOING_ON)];
const APPLIED = [wholeWords(SENT), anywhere(UNSPACED_SENT)];

/** Single words of the cues, long enough that a typing error leaves them recognisable. */
const VOCABULARY = [
  ...new Set(
    [...ENDING_CUES.map(({ words }) => words), GOING_ON, SENT]
      .flatMap((words) => words.replace(/\n\s*/g, '').split('|'))
      .filter((word) => /^\p{L}{6,}$/u.test(word))
      .concat('rejected', 'rejection', 'interview', 'interviewing', 'interviewed', 'withdrawn'),
  ),
];

/** Below this likeness a word is another word; "rejcted" and "rejected" are at 0.97. */
const TYPING_ERROR = 0.92;

/** A status is a few words; a longer cell is a note that happens to stand there. */
const LONGEST = 160;

const NOTHING: StatusReading = { status: null, stage: null, endedBy: null };

/**
 * Reads a status as people write it: how the application stands, the stage that is named, and who
 * ended it. Emoji, case, accents and punctuation do not count; a word with a typing error does.
 *
 * @example
 * ```ts
 * readStatus('❌ Rejected after final round'); // { status: 'rejected', stage: 'final', endedBy: 'employer' }
 * readStatus('Vorstellungsgespräch'); // { status: 'in-progress', stage: 'interview', endedBy: null }
 * readStatus('blue'); // { status: null, stage: null, endedBy: null }
 * ```
 */
export function readStatus(raw: string): StatusReading {
  const text = fold(raw.slice(0, LONGEST));
  if (text === '') return pictured(raw, NOTHING);
  const read = readFolded(text);
  const found = read.status === null ? readFolded(mended(text)) : read;
  return saysMore(found) ? found : pictured(raw, found);
}

/** Statuses that tasks and tickets have too: they do not tell a job search. */
const COMMON: readonly StatusReading['status'][] = ['not-applied', 'closed', 'in-progress', null];

/** Pictures that say how an application stands where no word does. */
const PICTURES: readonly (readonly [RegExp, StatusReading['status'], StatusReading['endedBy']])[] =
  [
    [/[❌✖🚫👎💔]/u, 'rejected', 'employer'],
    [/👻/u, 'no-reply', 'nobody'],
  ];

function saysMore({ status }: StatusReading): boolean {
  return status !== null && status !== 'in-progress' && status !== 'applied';
}

function pictured(raw: string, read: StatusReading): StatusReading {
  const [, status, endedBy] = PICTURES.find(([picture]) => picture.test(raw)) ?? [];
  return status === undefined || endedBy === undefined ? read : { ...read, status, endedBy };
}

/**
 * Whether a cell is a status of an application, and of hardly anything else. Typing errors are not
 * looked through.
 *
 * @example
 * ```ts
 * isStatusWord('Interviewing'); // true
 * isStatusWord('Active'); // false
 * ```
 */
export function isStatusWord(cell: string): boolean {
  const { status, stage } = readFolded(fold(cell));
  return !COMMON.includes(status) || (status !== null && stage !== null);
}

/**
 * Whether a cell says that an application has ended, one way or another.
 *
 * @example
 * ```ts
 * isEnding('Ghosted'); // true
 * isEnding('Phone screen'); // false
 * ```
 */
export function isEnding(cell: string): boolean {
  const { status, endedBy } = readFolded(fold(cell));
  return endedBy !== null || status === 'accepted';
}

/**
 * The latest stage that a text names; `null` where it names none.
 *
 * @example
 * ```ts
 * stageIn('2nd round, then take-home'); // 'interview'
 * ```
 */
export function stageIn(raw: string): Stage | null {
  return stageOf(fold(raw.slice(0, LONGEST)));
}

function readFolded(text: string): StatusReading {
  const stage = stageOf(text);
  const ending = ENDINGS.find(({ pattern }) => pattern.test(text));
  if (ending !== undefined) {
    const { status, endedBy } = ending;
    return { status, stage: reached(status, stage), endedBy };
  }
  if (stage !== null || ONGOING.some((pattern) => pattern.test(text)))
    return { status: 'in-progress', stage, endedBy: null };
  const sent = APPLIED.some((pattern) => pattern.test(text));
  return sent ? { status: 'applied', stage: null, endedBy: null } : NOTHING;
}

/** What a status says of the stage by itself: an offer that was declined was an offer. */
function reached(status: StatusReading['status'], stage: Stage | null): Stage | null {
  if (status === 'accepted') return 'accepted';
  if (status === 'offer' || status === 'declined') return 'offer';
  if (status === 'not-applied' || stage === 'accepted') return null;
  // A refusal is a reply by itself, and silence is none: neither says how far it went.
  return stage === 'reply' && (status === 'no-reply' || status === 'rejected') ? null : stage;
}

/** "Rejected without interview" names a stage that was not reached. */
const NEVER_REACHED =
  /(?:^|\s)(?:no|without|w o|before|pre|prior to|never got|ohne|sans|sin|sem|senza|zonder|bez) (?:an? |the |any )?(?:(?!after|following)\w+ )?(?:interviews?|screen|call|assessment|entretien|entrevista|colloquio|gesprach|gesprek|rozmowy)(?=\s|$)/gu;

function stageOf(text: string): Stage | null {
  let stage: Stage | null = null;
  const named = text.replace(NEVER_REACHED, ' ');
  for (const cue of STAGES) if (cue.pattern.test(named)) stage = laterStage(stage, cue.stage);
  return stage;
}

/** The text with words that are nearly a known one replaced by it. */
function mended(text: string): string {
  return text
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .split(' ')
    .map((word) => {
      if (word.length < 5) return word;
      const like = VOCABULARY.map((known) => ({ known, likeness: JaroWinkler(word, known) }));
      const best = like.reduce((a, b) => (b.likeness > a.likeness ? b : a));
      return best.likeness >= TYPING_ERROR ? best.known : word;
    })
    .join(' ');
}
