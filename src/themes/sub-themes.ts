import type { CategoryCard } from '../model/category.ts';
import { isStated, type Finding } from '../model/finding.ts';
import type { ReadHistory } from '../model/history.ts';
import type { ReadNote } from '../model/note.ts';
import { isEmployersWord, rejectionsOf, type Rejection } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';
import { faultedTerms, type FaultedTerm } from './faulted-terms.ts';

/** Reasons inside which a skill, a certificate or a language is the point; elsewhere it is an aside. */
const ABOUT_A_SKILL: ReadonlySet<string> = new Set([
  'assessment',
  'credentials',
  'domain-knowledge',
  'experience-level',
  'hard-skills',
  'language',
]);

/** What was found of one skill inside one reason. */
interface Mention {
  readonly category: string;
  readonly name: string;
  readonly rejections: Set<string>;
  readonly noteIds: Set<string>;
}

/** Where a skill belongs that is faulted and that no stated reason stands beside. */
const USUAL: Readonly<Record<FaultedTerm['kind'], string>> = {
  skill: 'hard-skills',
  paper: 'credentials',
  language: 'language',
};

/**
 * Skills, tools, certificates and languages that employers fault or miss, each inside the reason that it
 * belongs to: of the rejections that name the reason or such a skill, those that name this one. An
 * application counts once.
 *
 * @example
 * ```ts
 * subThemes({ applications: [], notes: [] }, {}); // []
 * ```
 */
export function subThemes(
  history: ReadHistory,
  cards: Readonly<Record<string, CategoryCard>>,
): Theme[] {
  const bases = new Map<string, Set<string>>();
  const mentions = new Map<string, Mention>();
  for (const rejection of rejectionsOf(history, cards)) {
    for (const category of rejection.stated.keys()) addTo(bases, category, rejection.id);
    for (const mention of mentionsIn(rejection)) {
      if (cards[mention.category] === undefined) continue;
      addTo(bases, mention.category, rejection.id);
      const key = `${mention.category} ${mention.name}`;
      const known = mentions.get(key) ?? { ...mention, rejections: new Set(), noteIds: new Set() };
      mentions.set(key, known);
      known.rejections.add(rejection.id);
      known.noteIds.add(mention.noteId);
    }
  }
  return [...mentions.values()]
    .map(({ category, name, rejections, noteIds }): Theme => {
      const share = shareOf(rejections.size, bases.get(category)!.size);
      return { kind: 'sub-theme', category, name, share, noteIds: [...noteIds] };
    })
    .sort((a, b) => b.share.count - a.share.count || (a.name < b.name ? -1 : 1));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

function mentionsIn({
  notes,
  company,
}: Rejection): { category: string; name: string; noteId: string }[] {
  const employer = company?.toLowerCase() ?? '';
  return notes
    .filter(({ reading, repeats }) => isEmployersWord(reading.saidBy) && repeats === undefined)
    .flatMap((note) =>
      faultedTerms(note.text)
        .filter(({ name }) => !employer.includes(name.toLowerCase()))
        .map((term) => ({
          category: categoryOf(term, note),
          name: term.name,
          noteId: note.id,
        })),
    );
}

/** The stated reason that a term belongs to: its usual one, or the one whose words stand nearest. */
function categoryOf({ kind, at }: FaultedTerm, { reading }: ReadNote): string {
  const stated = reading.gaps.filter(
    (gap) => isStated(gap) && ABOUT_A_SKILL.has(gap.category) && gap.evidence.length > 0,
  );
  const usual = USUAL[kind];
  if (stated.length === 0 || stated.some(({ category }) => category === usual)) return usual;
  const distance = ({ evidence }: Finding): number =>
    Math.min(...evidence.map(({ start }) => Math.abs(start - at)));
  const [nearest] = stated.toSorted((a, b) => distance(a) - distance(b));
  return nearest!.category;
}
