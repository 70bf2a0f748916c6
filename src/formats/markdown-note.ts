import type { Format, SourceFile, TextRecord } from '../model/record.ts';
import { decode, decodeSample } from './decode.ts';
import { encodingGuessed } from './messages.ts';
import { dateAtStart, datedEntries } from './prose/dated-entries.ts';
import { frontMatter } from './prose/front-matter.ts';
import { leadingAttributes } from './prose/leading-attributes.ts';
import { splitHeadings, type Section } from './prose/split-headings.ts';

const ENDING = /\.(?:md|markdown|mdown|mkd)$/i;

/**
 * Notes in Markdown: front matter or leading `Key: value` lines are attributes, what stands under
 * each heading is a record, several dated entries under one heading are several. Two attributes are
 * added: `title`, the first heading of the highest level, and `under`, the headings over a piece.
 */
export const markdownNote: Format<'markdown-note'> = {
  id: 'markdown-note',
  words: { name: 'notes in Markdown' },
  meta: { extensions: ['md', 'markdown', 'mdown', 'mkd'] },
  recognise: ({ path, bytes }) => {
    if (ENDING.test(path)) return 0.7;
    const text = decodeSample(bytes);
    return /^#{1,3} \S/m.test(text) && /^(?:---|#{1,3} )/.test(text.trim()) ? 0.45 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const { text, encoding } = decode(bytes);
    const matter = frontMatter(path, text);
    const sections = splitHeadings(matter.rest);
    const shared: Record<string, string> = { ...matter.attributes };
    const title = sections.find(({ heading }) => heading !== null)?.heading;
    if (title != null) shared['title'] ??= title;
    const texts: TextRecord[] = [];
    for (const [at, section] of sections.entries()) {
      const { attributes, rest, lines } = leadingAttributes(section.text);
      // What stands before the second heading holds for the whole file.
      const own = at === 0 || section.heading === title ? shared : { ...shared };
      for (const [key, value] of Object.entries(attributes)) own[key] ??= value;
      const specific = at === 0 ? own : { ...own, ...attributes };
      const place = { file: path, row: matter.lines + section.line + lines };
      texts.push(...recordsOf(section, rest, specific, place));
    }
    return {
      file: path,
      tables: [],
      texts: texts.length > 0 ? texts : factsAlone(path, shared),
      diagnostics:
        encoding === 'windows-1252'
          ? [encodingGuessed(path), ...matter.diagnostics]
          : matter.diagnostics,
    };
  },
};

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
