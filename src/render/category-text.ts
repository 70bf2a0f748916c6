import type { Category, Control } from '../model/category.ts';

/** Whose each reason is, as a reader says it. */
const CONTROL_WORDS: Readonly<Record<Control, string>> = {
  yours: 'yours to change',
  shared: 'partly yours',
  'out-of-your-hands': 'out of your hands',
};

/**
 * All reasons in a table for the terminal: id, name, whose it is, the ten common ones numbered.
 *
 * @param categories - in the order to show
 */
export function renderCategories(categories: readonly Category[]): string {
  const idWidth = Math.max(0, ...categories.map(({ id }) => id.length));
  const nameWidth = Math.max(0, ...categories.map(({ words }) => words.name.length));
  const lines = categories.map(({ id, words, meta }) => {
    const core = meta.core === null ? '  ' : String(meta.core).padStart(2);
    return `${core}  ${id.padEnd(idWidth)}  ${words.name.padEnd(nameWidth)}  ${CONTROL_WORDS[meta.control]}`;
  });
  return `${lines.join('\n')}\n\nNumbers mark the ten common reasons. debrief categories <id> explains one.\n`;
}

/** One reason in full: what it covers, notes that say it and notes that do not, what helps. */
export function renderCategory({ id, words, meta, advice, examples }: Category): string {
  const parts = [
    `${words.name} (${id}), ${CONTROL_WORDS[meta.control]}\n${words.covers}`,
    list('Notes that say it', examples.hits),
    list('Notes that sound like it and do not say it', examples.misses),
    list('Notes that praise it', examples.praises),
    `Why it matters\n  ${advice.why}`,
    list(
      'This week',
      advice.thisWeek.map(({ when, what }) => `${when}: ${what}`),
    ),
    `What to watch\n  ${advice.watch}`,
    advice.use === null ? '' : `Where it is praised\n  ${advice.use}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `  - ${item}`)].join('\n');
}
