import type { Format, Records, SourceFile } from '../model/record.ts';
import { decodeSample } from './decode.ts';
import { readMessage } from './mail/read-message.ts';
import { rowSetAside } from './messages.ts';

/** Fields that every mail begins with, some of them (RFC 5322); a note may have one by chance. */
const FIELD =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|content-type|from|to|subject|date|x-[\w-]+):/gim;

/** One mail, as mail programs save it. */
export const mail: Format<'mail', Promise<Records>> = {
  id: 'mail',
  words: { name: 'e-mail (EML)' },
  meta: { extensions: ['eml'] },
  recognise: ({ path, bytes }) => {
    if (/\.(?:eml|emlx)$/i.test(path)) return 0.95;
    const head = decodeSample(bytes.subarray(0, 4096)).split(/\r?\n\r?\n/)[0] ?? '';
    const fields = new Set(head.match(FIELD)?.map((field) => field.toLowerCase()));
    return fields.has('message-id:') || fields.has('mime-version:') || fields.has('received:')
      ? 0.8
      : 0;
  },
  read: async ({ path, bytes }: SourceFile) => {
    const { record } = await readMessage(withoutCount(bytes), { file: path, row: 1 });
    return {
      file: path,
      tables: [],
      texts: record === null ? [] : [record],
      diagnostics: record === null ? [rowSetAside({ file: path, row: 1 }, 'mail-empty', '')] : [],
    };
  },
};

/** Apple's mail program puts the number of bytes on a line of its own over a mail. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  const count = /^\d+\s*\r?\n/.exec(String.fromCharCode(...bytes.subarray(0, 24)));
  return count === null ? bytes : bytes.subarray(count[0].length);
}
