import type { ReadHistory } from '../model/history.ts';
import { isEmployersFeedback } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';
import { stem } from '../text/stem.ts';

/** Words that carry no meaning of their own; by their stems. */
const EMPTY = new Set(
  'a an the and or but of to in on at for with from by as is are was were be been being it its this that these those there here he she they we you i him her them us me his their our your my not no so very really quite just also too than then when who which what how if would could should can will may might do did does done have has had having get got felt feel think thought said say says about into over out up down some any more most much one'
    .split(' ')
    .map(stem),
);

/** Clauses with so much in common say the same: twice the shared words over all (Dice 1945). */
const ALIKE = 0.5;
const LEAST_SHARED = 2;

/** Said by fewer employers it is no theme. */
const LEAST_CASES = 3;

/** A word of more clauses than this joins nothing by itself, so that the work stays linear. */
const MOST_CLAUSES = 200;

/** As long as a name that can be read at a glance. */
const LONGEST_NAME = 5;

/** One clause that no category took. */
interface Clause {
  readonly noteId: string;
  /** The application, or the note where there is none: who says it twice counts once. */
  readonly case: string;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/**
 * What several employers count against the candidate and no category foresees: clauses with a verdict
 * that stayed unnamed, those with like words together. Clauses are joined where two are alike, so one more note
 * may join groups or found one, and never parts any.
 *
 * @example
 * ```ts
 * alsoSaid({ applications: [], notes: [] }); // []
 * ```
 */
export function alsoSaid({ notes }: ReadHistory): Theme[] {
  const feedback = notes.filter((note) => isEmployersFeedback(note) && note.repeats === undefined);
  const cases = new Set(feedback.map(({ applicationId, id }) => applicationId ?? id));
  const clauses = feedback.flatMap(({ id, applicationId, reading }) =>
    (reading.unnamed ?? []).map((clause) => clauseOf(id, applicationId ?? id, clause.text)),
  );
  return groupsOf(clauses)
    .flatMap((group): Theme[] => {
      const own = new Set(group.map((clause) => clause.case));
      if (own.size < LEAST_CASES) return [];
      const noteIds = [...new Set(group.map(({ noteId }) => noteId))];
      const share = shareOf(own.size, cases.size);
      return [{ kind: 'also-said', category: null, name: nameOf(group), share, noteIds }];
    })
    .sort((a, b) => b.share.count - a.share.count || (a.name < b.name ? -1 : 1));
}

function clauseOf(noteId: string, ofCase: string, text: string): Clause {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const stems = new Set(words.map(stem).filter((one) => !EMPTY.has(one)));
  return { noteId, case: ofCase, words, stems };
}

/** Clauses joined by likeness, each group in the order of the notes. */
function groupsOf(clauses: readonly Clause[]): Clause[][] {
  const having = new Map<string, number[]>();
  clauses.forEach(({ stems }, at) => {
    for (const one of stems) having.set(one, [...(having.get(one) ?? []), at]);
  });
  const leader = clauses.map((_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (leader[top] !== top) top = leader[top]!;
    return top;
  };
  clauses.forEach((clause, at) => {
    const shared = new Map<number, number>();
    for (const one of clause.stems) {
      const others = having.get(one)!;
      if (others.length > MOST_CLAUSES) continue;
      for (const other of others) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const all = clause.stems.size + clauses[other]!.stems.size;
      if (count < LEAST_SHARED || (2 * count) / all < ALIKE) continue;
      const [one, another] = [find(at), find(other)];
      leader[Math.max(one, another)] = Math.min(one, another);
    }
  });
  const groups = new Map<number, Clause[]>();
  clauses.forEach((clause, at) => {
    groups.set(find(at), [...(groups.get(find(at)) ?? []), clause]);
  });
  return [...groups.values()];
}

/** The words in a row that most of a group share, the longest of them; they neither begin nor end with an empty one. */
function nameOf(group: readonly Clause[]): string {
  const counts = new Map<string, Set<string>>();
  for (const { words, case: ofCase } of group)
    for (let from = 0; from < words.length; from += 1)
      for (let length = 1; length <= Math.min(LONGEST_NAME, words.length - from); length += 1) {
        const [first, last] = [words[from]!, words[from + length - 1]!];
        if (EMPTY.has(stem(first)) || EMPTY.has(stem(last))) continue;
        const phrase = words.slice(from, from + length).join(' ');
        counts.set(phrase, (counts.get(phrase) ?? new Set()).add(ofCase));
      }
  const worth = ([phrase, cases]: [string, Set<string>]): number =>
    cases.size * Math.sqrt(phrase.split(' ').length);
  const [best] = [...counts].sort(
    (a, b) => worth(b) - worth(a) || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return best?.[0] ?? group[0]!.words.join(' ');
}
