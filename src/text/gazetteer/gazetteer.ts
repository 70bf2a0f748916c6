import { LANGUAGES } from './languages.ts';
import { PAPERS } from './papers.ts';
import { SKILLS } from './skills.ts';

/** Everything that is known by name: skills and tools, papers, languages. */
export const GAZETTEER: Readonly<Record<string, readonly string[]>> = {
  ...SKILLS,
  ...PAPERS,
  ...LANGUAGES,
};

/**
 * Names that are also ordinary words or single letters. They count only in this very spelling, and
 * not at the start of a sentence.
 */
export const CASE_MATTERS: ReadonlySet<string> = new Set([
  'ACA',
  'Accessibility',
  'Actuarial',
  'Blender',
  'Budgeting',
  'C',
  'Concurrency',
  'Embedded',
  'Elixir',
  'Excel',
  'Flask',
  'Git',
  'Go',
  'Groovy',
  'Helm',
  'Hibernate',
  'Hive',
  'Hydraulics',
  'Irish',
  'Keras',
  'Litigation',
  'Negotiation',
  'Networking',
  'Notion',
  'Opera',
  'Oracle',
  'Outlook',
  'Playwright',
  'Polish',
  'Procurement',
  'Prospecting',
  'R',
  'React',
  'Regression',
  'Rhino',
  'Ruby',
  'Rust',
  'Sage',
  'Scaffolding',
  'Sketch',
  'Spark',
  'Splunk',
  'Spring',
  'Statistics',
  'Surveying',
  'Svelte',
  'Swift',
  'Triage',
  'Twi',
  'Unity',
  'Workday',
]);

/** Everyday words among the names: enough for a theme inside a reason, too little for a reason. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'advocacy',
  'agile',
  'bloods',
  'brazing',
  'containers',
  'dressings',
  'instagram',
  'joins',
  'negotiating',
  'networking',
  'outbound',
  'prospecting',
  'reconciling',
  'regression',
  'safeguarding',
  'sourcing',
  'stakeholders',
  'surveying',
  'tendering',
  'testing',
  'tiktok',
  'till',
  'tills',
  'triage',
  'welds',
]);

/**
 * The single words among some names, in lower case, without those that are also everyday words.
 *
 * @example
 * ```ts
 * singleWords({ Kubernetes: ['k8s'], 'Power BI': ['powerbi'], Go: ['golang'] });
 * // ['kubernetes', 'k8s', 'powerbi', 'golang']
 * ```
 */
export function singleWords(names: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(names)
    .flatMap(([name, aliases]) =>
      CASE_MATTERS.has(name) ? aliases : [name.toLowerCase(), ...aliases],
    )
    .filter((name) => !name.includes(' ') && !EVERYDAY.has(name));
}
