import { singleWords } from '../text/gazetteer/gazetteer.ts';
import { LANGUAGES } from '../text/gazetteer/languages.ts';
import { PAPERS } from '../text/gazetteer/papers.ts';
import { SKILLS } from '../text/gazetteer/skills.ts';
import type { WordClass } from '../text/vocabulary.ts';

/*
 * Small sets of words that cues ask for by name. Lists only: a word that is missing costs a
 * finding, a word too many blames somebody, so they hold what is unmistakable.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The classes that a cue may name in braces. */
export const wordClasses: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  [
    'number',
    {
      words: words(
        'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several couple few dozen',
      ),
      pattern: /^\d[\d.,]*(k|m|th|st|nd|rd)?\+*$/,
    },
  ],
  ['year', { words: words('covid lockdown'), pattern: /^(19|20)\d\d$/ }],
  ['amount', { words: words('k grand budget figure'), pattern: /^[£$€]?\d[\d.,]*(k|m|pa|ph)?$/ }],
  [
    'duration',
    {
      words: words(
        'year years yr yrs month months mth mths week weeks wk wks day days hour hours hr hrs minute minutes min mins decade decades',
      ),
      pattern: /^\d+(y|yr|yrs|mo|mins?|hrs?|h|w|d)\+?$/,
    },
  ],
  [
    'candidate',
    { words: words('i you he she they we candidate applicant him her me u'), pattern: null },
  ],
  [
    'garment',
    {
      words: words(
        'shirt shirts tie suit blazer jacket jeans trainers sneakers hoodie tshirt tee shorts skirt dress shoes boots flipflops sandals trousers pants blouse cap hat uniform leggings sweater jumper tracksuit joggers sweatshirt socks scrubs collar polo',
      ),
      pattern: null,
    },
  ],
  [
    'language',
    {
      words: new Set([...singleWords(LANGUAGES), 'irish', 'polish']),
      pattern: null,
    },
  ],
  [
    'credential',
    {
      words: new Set([
        ...singleWords(PAPERS),
        ...words(
          'degree degrees diploma certificate certificates certification certifications cert certs licence license licences licenses qualification qualifications accreditation bachelor bachelors masters chartered registration pin rn lpn',
        ),
      ]),
      pattern: null,
    },
  ],
  [
    'skill',
    {
      words: new Set([
        ...singleWords(SKILLS),
        ...words(
          'nosql excel git react svelte node ruby playwright forklift photocopier pivot statistics regex cicd',
        ),
      ]),
      pattern: null,
    },
  ],
]);
