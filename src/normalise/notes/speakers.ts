import type { Field } from '../../model/normalised.ts';
import type { Speaker } from '../../model/note.ts';
import { fold } from '../fold.ts';

/**
 * Whose word a heading, a column or a sender announces. Looked for in this order. What is said in practice or
 * at work counts like a coach's word: it is no employer's reason for a rejection.
 */
const CUES: readonly (readonly [Speaker, RegExp])[] = [
  [
    'coach',
    /\b(?:coach(?:es|ing)?|mentor|adviser|advisor|counsell?or|(?:mock|practi[cs]e) (?:interview|panel|pitch|call)|appraisal|(?:performance|annual) review|berater|conseiller|tutor)\b/,
  ],
  [
    'candidate',
    /\b(?:my|your|own|mine|me|i|self|lessons?|learned|learnt|learnings?|takeaways?|reflections?|retro(?:spective)?|mistakes?|guess|thoughts|what went (?:wrong|badly)|next time|diary|journal|candidate|eigene|meine|gelernt|fehler|einschatzung|mon|mes|lecons|mis?|lecciones|minha|meu|licoes|mio|mie|lezioni|mijn|geleerd)\b/,
  ],
  [
    'employer',
    /\b(?:reason given|verbatim|feedback|employer|recruiters?|interviewers?|hiring|company|hr|panel|scorecard|rejection|rejected|they said|their|e?mail|letter|quote|arbeitgeber|absage|ruckmeldung|grund|employeur|recruteur|motif|retour|empresa|reclutador|motivo|recrutador|azienda|riscontro|werkgever|afwijzing|reden)\b/,
  ],
];

/**
 * Whose word something is, as far as a heading or a sender tells.
 *
 * @example
 * ```ts
 * speakerOf('Verbatim feedback'); // 'employer'
 * speakerOf('Your analysis'); // 'candidate'
 * speakerOf('Monday'); // 'unknown'
 * ```
 */
export function speakerOf(heading: string): Speaker {
  const text = fold(heading);
  return CUES.find(([, cue]) => cue.test(text))?.[0] ?? 'unknown';
}

/**
 * Whose word the cells of a column are: its field says, unless its name says that it is a coach's
 * or the candidate's.
 *
 * @example
 * ```ts
 * columnSpeaker('feedback', 'Feedback'); // 'employer'
 * columnSpeaker('notes', 'Coach notes'); // 'coach'
 * columnSpeaker('notes', 'Notes'); // 'unknown'
 * ```
 */
export function columnSpeaker(field: Field, name: string): Speaker {
  const named = speakerOf(name);
  if (named === 'coach') return 'coach';
  if (field === 'ownGuess') return 'candidate';
  return field === 'feedback' || field === 'reason' ? 'employer' : 'unknown';
}
