import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import { isOpen, type Application } from '../model/application.ts';
import type { Share } from '../model/measure.ts';
import { percentInterval, plural } from '../model/phrase.ts';
import { stageRank } from '../model/stage.ts';
import { defineStatistic } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES } from './enough.ts';
import { shareRow, shareRows } from './share-rows.ts';

/** By what applications are grouped, and how a reader calls it. */
const GROUPINGS = {
  source: 'where it was found',
  role: 'kind of role',
  level: 'level',
  location: 'place',
} as const;

type Grouping = keyof typeof GROUPINGS;

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

/** What is in brackets, levels, and signs: what is left of a role is its kind. */
const NO_KIND =
  /\([^)]*\)|[,/|–-].*$|\b(?:junior|jr|senior|sr|graduate|lead|principal|staff|head of|entry[- ]level|[ivx]+|\d+)\b\.?/gi;

/** More groups than this are no groups. */
const MOST_GROUPS = 12;

/** Which kinds of application come to a conversation more often than the others. */
export const outcomesByGroup = defineStatistic({
  id: 'outcomes-by-group',
  words: { title: 'What goes further' },
  meta: {
    dimensions: ['grouping', 'group', 'part'],
    method:
      'Applications that came to a call or more, of those that did or are no longer open, in each group against all others with that fact. Differences by Fisher’s exact test (1922) with Benjamini and Hochberg (1995) over every group that was looked at. Groups of fewer than five are shown and not tested.',
  },
  measure: ({ applications }) =>
    (Object.keys(GROUPINGS) as Grouping[]).flatMap((grouping) => {
      const decided = applications.filter(isDecided).flatMap((one) => {
        const group = groupOf(one, grouping);
        return group === null ? [] : [{ group, talked: isTalked(one) }];
      });
      const groups = [...new Set(decided.map(({ group }) => group))].sort();
      if (groups.length < 2 || groups.length > MOST_GROUPS) return [];
      return groups.flatMap((group) => {
        const [own, others] = [true, false].map((is) =>
          decided.filter((one) => (one.group === group) === is),
        );
        const count = (some: typeof decided): number => some.filter(({ talked }) => talked).length;
        return [
          shareRow({ grouping, group, part: 'own' }, count(own!), own!.length),
          shareRow({ grouping, group, part: 'others' }, count(others!), others!.length),
        ];
      });
    }),
  verdict: (rows) => {
    const shares = shareRows(rows);
    const looked = shares.flatMap(({ by, share }, at) => {
      const others = shares[at + 1]?.share;
      const enough = others !== undefined && Math.min(share.n, others.n) >= LEAST_CASES;
      return by.part === 'own' && enough ? [{ ...by, own: share, others }] : [];
    });
    if (looked.length === 0)
      return {
        sentence: 'Sources, roles and levels are not written down often enough to compare them.',
        certainty: 'nothing',
      };
    const adjusted = benjaminiHochberg(
      looked.map(({ own, others }) =>
        fisherExact(own.count, own.n - own.count, others.count, others.n - others.count),
      ),
    );
    const found = looked
      .map((one, at) => ({ ...one, q: adjusted[at]! }))
      .filter(({ q }) => q < CHANCE)
      .sort((a, b) => a.q - b.q);
    if (found.length === 0)
      return {
        sentence: `Of ${plural(looked.length, 'group')} by source, role, level and place, none goes further than the others beyond chance.`,
        certainty: 'nothing',
      };
    const said = found
      .slice(0, 3)
      .map(
        ({ grouping, group, own, others }) =>
          `“${group}” (${GROUPINGS[grouping as Grouping]}): ${partWords(own)} came to a conversation, ${partWords(others)} of the others`,
      );
    return { sentence: `${said.join('; ')}.`, certainty: 'firm' };
  },
});

function partWords({ count, n, interval }: Share): string {
  return `${count} of ${n} (${percentInterval(interval)})`;
}

function isTalked({ reached }: Application): boolean {
  return stageRank(reached) >= stageRank('screen');
}

function isDecided(one: Application): boolean {
  return one.status !== 'not-applied' && (!isOpen(one) || isTalked(one));
}

function groupOf(application: Application, grouping: Grouping): string | null {
  const { source, role, level, location } = application;
  if (grouping === 'source') return plain(source);
  if (grouping === 'location') return plain(location?.split(/[,(/]/)[0] ?? null);
  if (grouping === 'role') return plain(role?.replace(NO_KIND, ' ') ?? null);
  const told = level ?? role;
  if (told === null) return null;
  const named = LEVELS.find(([, words]) => words.test(told))?.[0];
  return named ?? (level === null ? 'no level named' : plain(level));
}

/** A fact as it is compared: case and blanks do not count. */
function plain(fact: string | null): string | null {
  const text = fact?.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}
