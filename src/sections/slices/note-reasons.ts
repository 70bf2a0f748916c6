import type { CategoryCard } from '../../model/category.ts';
import { isStated, type Finding } from '../../model/finding.ts';
import type { ReadNote } from '../../model/note.ts';
import type { Mark, MarkKind } from '../parts/marked-pieces.ts';
import { sureness } from '../words/all-notes.ts';
import { reasonName } from './reasons.ts';

/** A reason as it stands beside its note, and the words that prove it. */
export interface NoteReason {
  readonly name: string;
  /** Side and category: "gap punctuality". */
  readonly of: string;
  readonly kind: MarkKind;
  readonly sure: string;
  readonly marks: readonly Mark[];
}

type Word = Parameters<typeof sureness>[1];

/** What was read in a note: gaps first, then praise, each as sure as it is. */
export function noteReasons(
  { reading }: Pick<ReadNote, 'reading'>,
  categories: Readonly<Record<string, CategoryCard>>,
): NoteReason[] {
  const own = reading.saidBy === 'candidate';
  const line = (side: string, finding: Finding, kind: MarkKind, word: Word): NoteReason => {
    const shown = own || !isStated(finding) ? 'possibly' : kind;
    return {
      name: reasonName({ categories }, finding.category),
      of: `${side} ${finding.category}`,
      kind: shown,
      sure: sureness(finding, word, reading.saidBy),
      marks: finding.evidence.map(({ start, end }) => ({ start, end, kind: shown })),
    };
  };
  return [
    ...reading.gaps.map((gap) => line('gap', gap, ...gapKind(categories[gap.category]))),
    ...reading.strengths.map((strength) => line('strength', strength, 'praise', 'praised')),
  ];
}

function gapKind(card: CategoryCard | undefined): [MarkKind, Word] {
  if (card?.residual === true) return ['outside', ''];
  return card?.control === 'out-of-your-hands' ? ['outside', 'not yours'] : ['gap', 'gap'];
}
