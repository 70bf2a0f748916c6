import type { TextRecord } from '../../model/record.ts';
import { dateAtStart, datedEntries } from './dated-entries.ts';
import { leadingAttributes } from './leading-attributes.ts';
import { splitHeadings, type Section } from './split-headings.ts';

/** What is known of a text before its first line. */
export interface BeforeText {
  readonly attributes: Readonly<Record<string, string>>;
  /** Lines of the file that stand before the text. */
  readonly lines: number;
}

/**
 * The pieces of a text in Markdown: what stands under each heading is a record, several dated
 * entries under one heading are several. Leading `Key: value` lines are attributes, and two are added:
 * `title`, the first heading, and `under`, the headings over a piece.
 *
 * @example
 * ```ts
 * markdownRecords('a.md', '# Acorn Ltd\n\n## Feedback\n\nToo junior.').map(({ text }) => text); // ['Too junior.']
 * ```
 */
export function markdownRecords(
  file: string,
  markdown: string,
  before: BeforeText = { attributes: {}, lines: 0 },
): TextRecord[] {
  const sections = splitHeadings(markdown);
  const shared: Record<string, string> = { ...before.attributes };
  const title = sections.find(({ heading }) => heading !== null)?.heading;
  if (title != null) shared['title'] ??= title;
  const texts: TextRecord[] = [];
  for (const [at, section] of sections.entries()) {
    const { attributes, rest, lines } = leadingAttributes(section.text);
    // What stands before the second heading holds for the whole file.
    const own = at === 0 || section.heading === title ? shared : { ...shared };
    for (const [key, value] of Object.entries(attributes)) own[key] ??= value;
    const specific = at === 0 ? own : { ...own, ...attributes };
    const place = { file, row: before.lines + section.line + lines };
    texts.push(...recordsOf(section, rest, specific, place));
  }
  return texts.length > 0 ? texts : factsAlone(file, shared);
}

/** A file that holds facts and no words is still a piece of the history. */
function factsAlone(file: string, attributes: Readonly<Record<string, string>>): TextRecord[] {
  const isEmpty = Object.keys(attributes).every((key) => key === 'title');
  return isEmpty ? [] : [{ place: { file, row: 1 }, heading: null, attributes, text: '' }];
}

function recordsOf(
  { heading, under }: Section,
  text: string,
  attributes: Readonly<Record<string, string>>,
  place: TextRecord['place'],
): TextRecord[] {
  const above = under.length === 0 ? {} : { under: under.join(' > ') };
  const headingDate = [heading ?? '', ...[...under].reverse()].map(dateAtStart).find(Boolean);
  return datedEntries(text)
    .filter((entry) => entry.text.trim() !== '')
    .map((entry) => {
      const date = entry.date ?? headingDate ?? null;
      const dated = date === null ? {} : { date };
      return {
        place,
        heading,
        attributes: { ...attributes, ...above, ...dated },
        text: entry.text.trim(),
      };
    });
}
