import type { Speaker } from '../model/note.ts';
import type { Passage } from '../text/passage.ts';
import type { MatchesByRole } from './read-context.ts';
import { GREETINGS, PRONOUNS } from './speaker-cues.ts';

/** More pronouns of a kind than this say no more. */
const MOST_COUNTED = 3;
/** Of notes that begin with a greeting, nearly all are an employer's. */
const GREETING_VOTES = 5;
const COACH_VOTES = 2;

/**
 * Whose word a note is: as its place told, or else as its words tell. An employer writes to "you" or
 * says "we", a candidate says "I" and "they"; whole phrases vote as well. A tie tells nothing.
 */
export function speakerOf(told: Speaker, passage: Passage, matches: MatchesByRole): Speaker {
  if (told !== 'unknown') return told;
  const [employer, candidate] = pronounVotes(passage);
  const votes = [
    { speaker: 'employer' as const, count: employer + matches.employer.length },
    { speaker: 'candidate' as const, count: candidate + matches.candidate.length },
    { speaker: 'coach' as const, count: COACH_VOTES * matches.coach.length },
  ];
  const [first, second] = votes.sort((a, b) => b.count - a.count);
  return first!.count > second!.count ? first!.speaker : 'unknown';
}

function pronounVotes({ words }: Passage): [employer: number, candidate: number] {
  const counts = { i: 0, you: 0, we: 0, they: 0 };
  for (const word of words) {
    const person = PRONOUNS.get(word);
    if (person !== undefined && counts[person] < MOST_COUNTED) counts[person] += 1;
  }
  const greeting = GREETINGS.has(words[0] ?? '') ? GREETING_VOTES : 0;
  // "They" is how an outsider speaks of the firm, unless somebody inside is speaking.
  const outsider = counts.they > 0 && counts.you + counts.we === 0 ? 1 : 0;
  return [greeting + counts.you + counts.we, counts.i + outsider];
}
