import type { Format, Records, SourceFile } from '../model/record.ts';
import { decode, decodeSample } from './decode.ts';
import { newText } from './mail/new-text.ts';
import { encodingDiagnostics } from './messages.ts';
import { datedEntries } from './prose/dated-entries.ts';
import { leadingAttributes } from './prose/leading-attributes.ts';

/** Notes in plain text: leading `Key: value` lines are attributes, several dated entries several records. */
export const plainNote: Format<'plain-note', Records> = {
  id: 'plain-note',
  words: { name: 'notes in plain text' },
  meta: { extensions: ['txt', 'text'] },
  recognise: ({ path, bytes }) => {
    if (/\.(?:txt|text)$/i.test(path)) return 0.5;
    // A file without an ending may be a note; one with an ending that nobody knows may not.
    const named = /\.[^./]+$/.test(path);
    return !named && /\p{L}{2,}\s+\p{L}{2,}/u.test(decodeSample(bytes)) ? 0.2 : 0;
  },
  read: ({ path, bytes }: SourceFile) => {
    const { text, encoding } = decode(bytes);
    const { attributes, rest, lines } = leadingAttributes(text);
    const place = { file: path, row: lines + 1 };
    const isMail = attributes['from'] !== undefined;
    const texts = datedEntries(isMail ? newText(rest) : rest)
      .filter((entry) => entry.text.trim() !== '')
      .map((entry) => ({
        place,
        heading: null,
        attributes: entry.date === null ? attributes : { ...attributes, date: entry.date },
        text: entry.text.trim(),
      }));
    if (texts.length === 0 && Object.keys(attributes).length > 0)
      texts.push({ place, heading: null, attributes, text: '' });
    return { file: path, tables: [], texts, diagnostics: encodingDiagnostics(path, encoding) };
  },
};
