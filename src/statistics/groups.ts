import type { Application } from '../model/application.ts';

/** By what applications are grouped, and how a reader calls it. */
export const GROUPINGS = {
  source: 'where it was found',
  role: 'kind of role',
  level: 'level',
  location: 'place',
  working: 'way of working',
} as const;

export type Grouping = keyof typeof GROUPINGS;

/** More groups than this are no groups. */
const MOST_GROUPS = 12;

/** Words of a role that tell its level, in the order in which they count. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    'intern or trainee',
    /\b(?:intern(?:ship)?|trainee|apprentice|working student|werkstudent\w*|praktik\w*|stagiaire)\b/i,
  ],
  ['junior or graduate', /\b(?:junior|jr|graduate|entry[- ]level|associate)\b/i],
  ['lead or head', /\b(?:lead|head|principal|staff|director|chief|vp|manager|leiter\w*)\b/i],
  ['senior', /\b(?:senior|sr)\b/i],
];

/** Words of a role or place that tell where the work is done, in the order in which they count. */
const WORKING: readonly (readonly [string, RegExp])[] = [
  ['hybrid', /\b(?:hybrid|partly remote|remote\/office)\b/i],
  ['remote', /\b(?:remote|remotely|home[- ]?office|work from home|wfh|homeworking)\b/i],
  ['on site', /\b(?:on[- ]?site|in[- ]office|office[- ]based)\b/i],
];

/** What is in brackets, levels, and signs: what is left of a role is its kind. */
const NO_KIND =
  /\([^)]*\)|[,/|–-].*$|\b(?:junior|jr|senior|sr|graduate|lead|principal|staff|head of|entry[- ]level|[ivx]+|\d+)\b\.?/gi;

/** A case that belongs to a group. */
export interface Grouped<Case> {
  readonly group: string;
  readonly one: Case;
}

/**
 * Cases by each grouping that parts them at all: into two groups or more, and not into too many to be
 * groups. A case without the fact is in none.
 *
 * @example
 * ```ts
 * const cases = [{ source: 'Referral' }, { source: 'Job board ' }];
 * const [[grouping, grouped]] = groupings(cases, (one) => one);
 * [grouping, ...grouped.map(({ group }) => group)]; // ['source', 'referral', 'job board']
 * ```
 */
export function groupings<Case>(
  cases: readonly Case[],
  applicationOf: (one: Case) => Application,
): (readonly [Grouping, readonly Grouped<Case>[]])[] {
  return (Object.keys(GROUPINGS) as Grouping[]).flatMap((grouping) => {
    const grouped = cases.flatMap((one) => {
      const group = groupOf(applicationOf(one), grouping);
      return group === null ? [] : [{ group, one }];
    });
    const count = new Set(grouped.map(({ group }) => group)).size;
    return count < 2 || count > MOST_GROUPS ? [] : [[grouping, grouped] as const];
  });
}

function groupOf(application: Application, grouping: Grouping): string | null {
  const { source, role, level, location } = application;
  if (grouping === 'source') return plain(source);
  if (grouping === 'location') return plain(location?.split(/[,(/]/)[0] ?? null);
  if (grouping === 'role') return plain(role?.replace(NO_KIND, ' ') ?? null);
  if (grouping === 'working') return firstNamed(WORKING, `${location ?? ''} ${role ?? ''}`);
  const told = level ?? role;
  if (told === null) return null;
  return firstNamed(LEVELS, told) ?? (level === null ? 'no level named' : plain(level));
}

function firstNamed(kinds: typeof LEVELS, text: string): string | null {
  return kinds.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** A fact as it is compared: case and blanks do not count. */
function plain(fact: string | null): string | null {
  const text = fact?.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}
