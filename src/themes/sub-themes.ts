import type { CategoryCard } from '../model/category.ts';
import { isStated } from '../model/finding.ts';
import type { ReadHistory } from '../model/history.ts';
import type { ReadNote } from '../model/note.ts';
import { isEmployersWord, rejectionsOf, type Rejection } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import type { Theme } from '../model/theme.ts';
import { clauseAround } from './clause-around.ts';
import { termsIn } from './terms-in.ts';

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

/**
 * Skills, tools, certificates and languages that employers name where they give a reason: of the
 * rejections that name the reason, those whose words name the skill. An application counts once.
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
  const bases = new Map<string, number>();
  const mentions = new Map<string, Mention>();
  for (const rejection of rejectionsOf(history, cards)) {
    for (const category of rejection.stated.keys()) {
      bases.set(category, (bases.get(category) ?? 0) + 1);
    }
    for (const mention of mentionsIn(rejection)) {
      const key = `${mention.category} ${mention.name}`;
      const known = mentions.get(key) ?? { ...mention, rejections: new Set(), noteIds: new Set() };
      mentions.set(key, known);
      known.rejections.add(rejection.id);
      known.noteIds.add(mention.noteId);
    }
  }
  return [...mentions.values()]
    .map(({ category, name, rejections, noteIds }): Theme => {
      const share = shareOf(rejections.size, bases.get(category) ?? rejections.size);
      return { kind: 'sub-theme', category, name, share, noteIds: [...noteIds] };
    })
    .sort((a, b) => b.share.count - a.share.count || (a.name < b.name ? -1 : 1));
}

function mentionsIn({
  notes,
  stated,
}: Rejection): { category: string; name: string; noteId: string }[] {
  return notes
    .filter(({ reading }) => isEmployersWord(reading.saidBy))
    .flatMap((note) =>
      note.reading.gaps
        .filter(
          (finding) =>
            isStated(finding) &&
            stated.has(finding.category) &&
            ABOUT_A_SKILL.has(finding.category),
        )
        .flatMap(({ category, evidence }) =>
          evidence
            .flatMap((each) => termsIn(clauseAround(note.text, each)))
            .filter((name) => !isPraised(note, name))
            .map((name) => ({ category, name, noteId: note.id })),
        ),
    );
}

/** What the same note praises is no gap, whatever stands beside it. */
function isPraised({ reading }: ReadNote, name: string): boolean {
  return reading.strengths.some(({ evidence }) =>
    evidence.some(({ text }) => termsIn(`: ${text}`).includes(name)),
  );
}
