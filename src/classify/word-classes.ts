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
      words: words(
        'english german french spanish italian portuguese dutch polish turkish russian ukrainian arabic hindi urdu mandarin cantonese chinese japanese korean swedish norwegian danish finnish czech greek romanian hungarian welsh irish gaelic hebrew catalan tagalog vietnamese thai punjabi bengali tamil afrikaans zulu xhosa swahili deutsch',
      ),
      pattern: null,
    },
  ],
  [
    'credential',
    {
      words: words(
        'degree degrees diploma certificate certificates certification certifications cert certs licence license licences licenses qualification qualifications accreditation bachelor bachelors masters msc bsc mba phd doctorate chartered registration gcse gcses ged nvq hnd pgce qts cpa acca cima cfa pmp prince2 cissp ccna comptia cscs cdl sia nmc pin dbs rn lpn',
      ),
      pattern: null,
    },
  ],
  [
    'skill',
    {
      words: words(
        'python java javascript typescript sql nosql excel vba tableau powerbi looker kafka hadoop airflow dbt snowflake redshift bigquery aws azure gcp docker kubernetes k8s terraform ansible jenkins git linux bash powershell react angular vue svelte node.js nodejs node golang kotlin scala ruby php laravel django c++ c# .net matlab sas spss stata pandas numpy pytorch tensorflow selenium cypress playwright jira salesforce sap netsuite xero quickbooks hubspot marketo figma sketch photoshop illustrator indesign autocad solidworks revit catia plc scada cad seo sem graphql mongodb postgres mysql redis elasticsearch welding forklift photocopier recursion algorithms pivot vlookup statistics regex api apis devops cicd oop',
      ),
      pattern: null,
    },
  ],
]);
