import { LANGUAGES } from './languages.ts';
import { PAPERS } from './papers.ts';
import { SKILLS } from './skills.ts';
import { TRADE_PAPERS } from './trade-papers.ts';
import { TRADE_SKILLS } from './trade-skills.ts';

/** Everything that is known by name: skills and tools, papers, languages. */
export const GAZETTEER: Readonly<Record<string, readonly string[]>> = {
  ...SKILLS,
  ...PAPERS,
  ...LANGUAGES,
  ...TRADE_SKILLS,
  ...TRADE_PAPERS,
};

/**
 * Names that are also ordinary words or single letters. They count only in this very spelling, and
 * not at the start of a sentence.
 */
export const CASE_MATTERS: ReadonlySet<string> = new Set([
  'ACA',
  'Accessibility',
  'Actuarial',
  'Amplitude',
  'Apex',
  'Astro',
  'Basecamp',
  'Bevy',
  'BlackLine',
  'Blender',
  'Bootstrap',
  'Braze',
  'Budgeting',
  'C',
  'CREST',
  'Celery',
  'Concurrency',
  'Creo',
  'Cucumber',
  'Dart',
  'Delphi',
  'ELISA',
  'EMIR',
  'Electron',
  'Elixir',
  'Embedded',
  'Excel',
  'Express',
  'Flask',
  'Framer',
  'Gatling',
  'Git',
  'Go',
  'Great Expectations',
  'Groovy',
  'Helm',
  'Hibernate',
  'Hive',
  'Houdini',
  'Hydraulics',
  'Intercom',
  'Ionic',
  'Irish',
  'Iterable',
  'JAX',
  'JMP',
  'Jest',
  'Juniper',
  'Keras',
  'Kronos',
  'Litigation',
  'Lua',
  'MIDI',
  'Maven',
  'Miro',
  'NATS',
  'Negotiation',
  'Networking',
  'Notion',
  'Opera',
  'Oracle',
  'Outlook',
  'PECS',
  'Packer',
  'Petrel',
  'Playwright',
  'Polish',
  'Postman',
  'Prefect',
  'Prisma',
  'Procreate',
  'Procurement',
  'Prospecting',
  'Puppet',
  'Puppeteer',
  'Qt',
  'R',
  'RAMS',
  'ROS',
  'React',
  'Regression',
  'Remix',
  'Rhino',
  'Ruby',
  'Rust',
  'SAFe',
  'Sage',
  'Scaffolding',
  'Sibelius',
  'Sketch',
  'Snort',
  'Spark',
  'Spinnaker',
  'Splunk',
  'Spring',
  'Statistics',
  'Subversion',
  'Surveying',
  'Svelte',
  'Swift',
  'Testing',
  'Triage',
  'Twi',
  'Unity',
  'Vagrant',
  'Vite',
  'Wix',
  'Workday',
  'Zephyr',
  'Zig',
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
