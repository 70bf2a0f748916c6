import type { Diagnostic } from '../model/diagnostic.ts';
import type { Format, Records, SourceFile, TextRecord } from '../model/record.ts';
import { decodeSample } from './decode.ts';
import { readMessage } from './mail/read-message.ts';
import { splitMailbox } from './mail/split-mailbox.ts';
import { rowSetAside } from './messages.ts';

/** A mailbox in one file, as mail programs export it. */
export const mailbox: Format<'mailbox', Promise<Records>> = {
  id: 'mailbox',
  words: { name: 'mailbox (MBOX)' },
  meta: { extensions: ['mbox', 'mbx'] },
  recognise: ({ path, bytes }) => {
    const isMailbox = /^From \S+.*\r?\n(?:>?[\w-]+:? ?.*\r?\n)/.test(
      decodeSample(bytes.subarray(0, 2048)),
    );
    if (!isMailbox) return 0;
    return /\.(?:mbox|mbx)$/i.test(path) ? 1 : 0.97;
  },
  read: async ({ path, bytes }: SourceFile) => {
    const texts: TextRecord[] = [];
    const diagnostics: Diagnostic[] = [];
    const seen = new Set<string>();
    for (const part of splitMailbox(bytes)) {
      const place = { file: path, row: part.row };
      const message = await readMessage(part.bytes, place).catch(() => null);
      // A mailbox with labels holds a mail once for each label.
      if (message?.id != null && seen.has(message.id))
        diagnostics.push(rowSetAside(place, 'mail-repeated', ''));
      else if (message?.record == null) diagnostics.push(rowSetAside(place, 'mail-empty', ''));
      else texts.push(message.record);
      if (message?.id != null) seen.add(message.id);
    }
    return { file: path, tables: [], texts, diagnostics };
  },
};
