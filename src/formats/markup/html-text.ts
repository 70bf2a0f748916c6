import { Parser } from 'htmlparser2';

const SKIPPED = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg']);
const BLOCKS = new Set(
  'p div section article header footer main address table tr ul ol dl dt dd pre hr form'.split(' '),
);

/** What may be left out of the text. */
export interface HtmlTextOptions {
  /** Tables, where somebody else reads them. */
  readonly withoutTables?: boolean;
}

/**
 * Markup as text: a line for each block, headings and list items with the marks of Markdown, quoted
 * blocks with `> ` in front, as mail programs write them. Scripts and styles are left out.
 *
 * @example
 * ```ts
 * htmlText('<h2>Feedback</h2><p>Too <b>junior</b>.<br>Sorry.</p>'); // '## Feedback\nToo junior.\nSorry.'
 * ```
 */
export function htmlText(html: string, { withoutTables = false }: HtmlTextOptions = {}): string {
  const lines: string[] = [];
  let line = '';
  let skipped = 0;
  let quoted = 0;
  const isSkipped = (name: string): boolean =>
    SKIPPED.has(name) || (withoutTables && name === 'table');
  const endLine = (): void => {
    const text = line.replace(/[^\S\n]+/g, ' ').trim();
    if (text !== '') lines.push(`${'> '.repeat(quoted)}${text}`);
    line = '';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (isSkipped(name)) skipped += 1;
      const heading = /^h([1-6])$/.exec(name)?.[1];
      if (heading !== undefined || BLOCKS.has(name) || name === 'br') endLine();
      if (heading !== undefined) line = `${'#'.repeat(Number(heading))} `;
      if (name === 'td' || name === 'th') line += ' ';
      if (name !== 'li' && name !== 'blockquote') return;
      endLine();
      if (name === 'li') line = '- ';
      else quoted += 1;
    },
    ontext: (text) => {
      if (skipped === 0) line += text.replace(/\s+/g, ' ');
    },
    onclosetag: (name) => {
      if (isSkipped(name)) skipped = Math.max(0, skipped - 1);
      if (/^h[1-6]$/.test(name) || BLOCKS.has(name) || name === 'li') endLine();
      if (name !== 'blockquote') return;
      endLine();
      quoted = Math.max(0, quoted - 1);
    },
  });
  parser.end(html);
  endLine();
  return lines.join('\n');
}
