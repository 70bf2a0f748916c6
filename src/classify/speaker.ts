import type { Speaker } from '../model/note.ts';
import type { MatchesByRole } from './read-context.ts';

/**
 * Whose word a note is: as its place told, or else as most of its words tell; a tie tells nothing.
 */
export function speakerOf(told: Speaker, matches: MatchesByRole): Speaker {
  if (told !== 'unknown') return told;
  const votes = (['employer', 'candidate', 'coach'] as const).map((speaker) => ({
    speaker,
    count: matches[speaker].length,
  }));
  const [first, second] = votes.sort((a, b) => b.count - a.count);
  return first!.count > second!.count ? first!.speaker : 'unknown';
}
