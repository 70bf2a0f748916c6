import type { CategoryCard } from '../model/category.ts';
import { isStated, type Finding } from '../model/finding.ts';
import type { ReadHistory } from '../model/history.ts';
import type { ReadNote } from '../model/note.ts';
import { plural } from '../model/phrase.ts';
import { isEmployersWord } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';

/**
 * What one employer praises and another faults: of the notes that judge it, those that fault it.
 * A note that does both is no contradiction by itself, and is left out.
 *
 * @example
 * ```ts
 * contradictions({ applications: [], notes: [] }, {}); // []
 * ```
 */
export function contradictions(
  { notes }: ReadHistory,
  cards: Readonly<Record<string, CategoryCard>>,
): Theme[] {
  const faulted = new Map<string, Set<string>>();
  const praised = new Map<string, Set<string>>();
  for (const { id, reading } of notes.filter(isEmployers)) {
    const gaps = stated(reading.gaps);
    const strengths = stated(reading.strengths);
    for (const category of gaps) if (!strengths.has(category)) add(faulted, category, id);
    for (const category of strengths) if (!gaps.has(category)) add(praised, category, id);
  }
  return [...faulted]
    .flatMap(([category, against]): Theme[] => {
      const favour = praised.get(category);
      if (favour === undefined) return [];
      const name = `${cards[category]?.name ?? category}: praised in ${plural(favour.size, 'note')}, faulted in ${against.size}`;
      const share = shareOf(against.size, against.size + favour.size);
      const noteIds = [...against, ...favour];
      return [{ kind: 'contradiction', category, name, share, noteIds }];
    })
    .sort((a, b) => b.share.n - a.share.n || (a.name < b.name ? -1 : 1));
}

function isEmployers({ reading }: ReadNote): boolean {
  return isEmployersWord(reading.saidBy);
}

function stated(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter(isStated).map(({ category }) => category));
}

function add(notes: Map<string, Set<string>>, category: string, id: string): void {
  const ids = notes.get(category);
  if (ids === undefined) notes.set(category, new Set([id]));
  else ids.add(id);
}
