import type { Format, Records, SourceFile } from '../model/record.ts';
import { decode, decodeSample, type Decoded } from './decode.ts';
import { encodingDiagnostics } from './messages.ts';
import { frontMatter } from './prose/front-matter.ts';
import { markdownRecords } from './prose/markdown-records.ts';

const ENDING = /\.(?:md|markdown|mdown|mkd)$/i;

/** Notes in Markdown: front matter is attributes, and headings part the notes. */
export const markdownNote: Format<'markdown-note', Records> = {
  id: 'markdown-note',
  words: { name: 'notes in Markdown' },
  meta: { extensions: ['md', 'markdown', 'mdown', 'mkd'] },
  recognise: ({ path, bytes }) => {
    if (ENDING.test(path)) return 0.7;
    const text = decodeSample(bytes);
    return /^#{1,3} \S/m.test(text) && /^(?:---|#{1,3} )/.test(text.trim()) ? 0.45 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const decoded: Decoded = decode(bytes);
    const { attributes, rest, lines, diagnostics } = frontMatter(path, decoded.text);
    return {
      file: path,
      tables: [],
      texts: markdownRecords(path, rest, { attributes, lines }),
      diagnostics: [...encodingDiagnostics(path, decoded.encoding), ...diagnostics],
    };
  },
};
