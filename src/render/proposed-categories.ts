import { stringify } from 'yaml';
import type { Analysis } from '../model/analysis.ts';
import type { Theme } from '../model/theme.ts';

/** As many examples as show what is meant. */
const MOST_EXAMPLES = 5;

const HEAD = `# Reasons that several notes name and no category foresees, as categories of your own.
# Change the words, take out what you do not need, and run: debrief analyze ... --categories <this file>
`;

/**
 * What no category foresees, as a file of categories (YAML) that `--categories` reads: for each a rule, the
 * notes that it came from as examples, and places to write what only a person can.
 *
 * @returns `null` where there is nothing to propose
 */
export function renderProposedCategories({
  themes,
  notes,
}: Pick<Analysis, 'themes' | 'notes'>): string | null {
  const said = themes.filter(({ kind }) => kind === 'also-said');
  if (said.length === 0) return null;
  const byId = new Map(notes.map((note) => [note.id, note]));
  const taken = new Set<string>();
  const entries = said.map((theme) => {
    const clauses = theme.noteIds.flatMap((id) => byId.get(id)?.reading.unnamed ?? []);
    const hits = clauses
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .filter((text) => isHit(text, theme));
    return entryOf(theme, hits.slice(0, MOST_EXAMPLES), taken);
  });
  return `${HEAD}${stringify(entries, { lineWidth: 100 })}`;
}

function isHit(text: string, { name }: Theme): boolean {
  return text.toLowerCase().includes(name);
}

function entryOf({ name }: Theme, hits: readonly string[], taken: Set<string>): object {
  const plain = name
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const base = plain === '' ? 'also-said' : plain;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    id,
    words: { name: title, gap: name, covers: `What notes say with “${name}”.` },
    meta: { control: 'yours' },
    // A word by itself is a topic: it counts where a verdict stands beside it.
    cues: { [name.includes(' ') ? 'gap' : 'topic']: [cueOf(name)] },
    advice: {
      why: 'Several employers said so. Write here why it matters.',
      thisWeek: [{ when: 'This week', what: 'Write here what to do about it.' }],
      watch: 'Whether it is said again.',
    },
    examples: {
      hits: hits.length === 0 ? [name] : hits,
      misses: ['Thank you for your time.'],
    },
  };
}

/** Words as a cue: what has a meaning of its own in cues is left out. */
function cueOf(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
