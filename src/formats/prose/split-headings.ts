/** What stands under one heading. */
export interface Section {
  /** As written, without its marks; `null` for what stands before any. */
  readonly heading: string | null;
  /** Headings over it, the outermost first. */
  readonly under: readonly string[];
  readonly text: string;
  /** Line of its first word of text, from 1. */
  readonly line: number;
}

const ATX = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
/** Many people make headings of bold lines: `**Feedback**` or `**Feedback:**`. */
const BOLD_LINE = /^\s{0,3}(?:\*\*|__)([^*_]{2,60}?):?(?:\*\*|__):?\s*$/;
/** A line of its own that ends in a colon and names something: `Lessons learned:` */
const COLON_LINE = /^\s{0,3}(\p{Lu}[\p{L}\p{N}'’ /&-]{2,40}):\s*$/u;

/**
 * Splits Markdown at its headings; bold lines and lines that end in a colon count as headings of
 * the lowest kind. Headings inside fenced code are code.
 *
 * @example
 * ```ts
 * splitHeadings('# Acorn Ltd\n\n## Feedback\n\nToo junior.').map(({ heading }) => heading);
 * // ['Acorn Ltd', 'Feedback']
 * ```
 */
export function splitHeadings(markdown: string): Section[] {
  const sections: Section[] = [];
  const path: { level: number; heading: string }[] = [];
  let current = { heading: null as string | null, under: [] as string[], lines: [] as string[] };
  let line = 1;
  let fenced = false;
  const close = (): void => {
    const { heading, under, lines } = current;
    sections.push({ heading, under, text: plainBlock(lines), line });
  };
  for (const [at, text] of markdown.split(/\r\n?|\n/).entries()) {
    if (FENCE.test(text)) fenced = !fenced;
    const found = fenced ? null : headingOf(text);
    if (found === null) {
      current.lines.push(text);
      continue;
    }
    close();
    while ((path.at(-1)?.level ?? 0) >= found.level) path.pop();
    current = { heading: found.heading, under: path.map(({ heading }) => heading), lines: [] };
    path.push(found);
    line = at + 2;
  }
  close();
  return sections.filter(({ heading, text }) => heading !== null || text !== '');
}

function headingOf(line: string): { level: number; heading: string } | null {
  const atx = ATX.exec(line);
  if (atx?.[2]) return { level: atx[1]?.length ?? 1, heading: unmarked(atx[2]) };
  const weak = BOLD_LINE.exec(line) ?? COLON_LINE.exec(line);
  return weak?.[1] === undefined ? null : { level: 7, heading: unmarked(weak[1]) };
}

function unmarked(heading: string): string {
  return heading
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,2}/g, '')
    .replace(/:$/, '')
    .trim();
}

/** The words of a block: a quotation without its marks, comments of the template left out. */
function plainBlock(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/<!--[\s\S]*?-->/g, '');
  const filled = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = filled.length > 0 && filled.every((line) => /^\s{0,3}>/.test(line));
  const bare = quoted ? text.replace(/^\s{0,3}>[ \t]?/gm, '') : text;
  return bare.replace(/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/gm, '').trim();
}
