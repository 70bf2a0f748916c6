import { plainText } from '../charts/plain-text.ts';
import type { Comparison, ShareChange } from '../model/comparison.ts';
import { dateWords, plural, shareWords } from '../model/phrase.ts';

/** As many moves as a screen has room for. */
const MOST_MOVES = 12;

/** What changed between two runs, beyond noise and within it, for the terminal. */
export function renderComparison(comparison: Comparison): string {
  const { from, to, applications, notes, moved, beyondNoise, looked } = comparison;
  const day = (iso: string): string => dateWords({ iso, precision: 'day' });
  return `${[
    `From ${day(from)} to ${day(to)}`,
    `  ${counted('application', applications)}; ${counted('note', notes)}`,
    ...movedLines(moved),
    firstLine(comparison),
    '',
    beyondNoise.length === 0
      ? `Nothing changed beyond noise, of ${plural(looked, 'share')} looked at.`
      : `Beyond noise, of ${plural(looked, 'share')} looked at:`,
    ...beyondNoise.map((change) => `  ${changeLine(change, comparison)}`),
  ].join('\n')}\n`;
}

function counted(one: string, { before, after }: Comparison['notes']): string {
  const more = after - before;
  const change = more === 0 ? 'as before' : more > 0 ? `${more} more` : `${-more} fewer`;
  return `${plural(after, one)}, ${change}`;
}

function movedLines(moved: Comparison['moved']): string[] {
  const lines = moved.slice(0, MOST_MOVES).map(({ company, role, before, after }) => {
    const name = [company, role].filter((word) => word !== null).join(', ');
    return `  ${plainText(name)}: ${before.replaceAll('-', ' ')}, now ${after.replaceAll('-', ' ')}`;
  });
  const rest = moved.length - lines.length;
  return rest > 0
    ? [...lines, `  and ${plural(rest, 'more that moved', 'more that moved')}`]
    : lines;
}

/** Another reason at the top is news only where the ranks cannot be told apart by chance. */
function firstLine({ first: { before, after }, categories }: Comparison): string {
  if (before === null && after === null) return '  no reason to work on, then or now';
  const name = (one: typeof before): string =>
    one === null
      ? 'none'
      : `${categories[one.category] ?? one.category} (rank ${one.rankInterval.join(' to ')})`;
  if (before?.category === after?.category) return `  first to work on, as before: ${name(after)}`;
  const overlap =
    before !== null &&
    after !== null &&
    before.rankInterval[1] >= after.rankInterval[0] &&
    after.rankInterval[1] > 1;
  return `  first to work on: ${name(before)} then, ${name(after)} now${overlap ? '; their ranks overlap, so this may be noise' : ''}`;
}

function changeLine({ category, before, since }: ShareChange, { categories }: Comparison): string {
  const what = category === null ? 'came to a conversation' : (categories[category] ?? category);
  return `${what}: ${shareWords(before)} before; ${shareWords(since)} since`;
}
