import { allNotes } from './all-notes.tsx';
import { employersWordAndOwnGuess } from './employers-word-and-own-guess.tsx';
import { inOneBreath } from './in-one-breath.tsx';
import { isItGettingBetter } from './is-it-getting-better.tsx';
import { outOfYourHands } from './out-of-your-hands.tsx';
import { reasonsByStageSection } from './reasons-by-stage.tsx';
import type { Section } from './section.ts';
import { silence } from './silence.tsx';
import { toWrite } from './to-write.tsx';
import { whatThisDoesNotShow } from './what-this-does-not-show.tsx';
import { whatToWorkOn } from './what-to-work-on.tsx';
import { whatWentWell } from './what-went-well.tsx';
import { whereApplicationsEnd } from './where-applications-end.tsx';

/**
 * The sections of the report, in the order in which they are read: the answer first, then what to
 * do, then the proof. The order matters, so this list is not sorted.
 */
export const sections: readonly Section[] = [
  inOneBreath,
  whatToWorkOn,
  whatWentWell,
  whereApplicationsEnd,
  isItGettingBetter,
  reasonsByStageSection,
  silence,
  outOfYourHands,
  toWrite,
  employersWordAndOwnGuess,
  allNotes,
  whatThisDoesNotShow,
];
