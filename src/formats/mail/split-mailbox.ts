const LINE_FEED = 10;
const LETTER_F = 0x46;
const latin = new TextDecoder('latin1');
/** The line between two mails (RFC 4155), and the field of the heading that follows it. */
const SEPARATOR = /^From .*\r?\n>?[\w-]+ ?:/;
/** As much of a place as the separator and the field's name may take. */
const SEPARATOR_BYTES = 400;

/** A mail of a mailbox: its bytes without the separating line, and the line that it begins on. */
export interface MailboxPart {
  readonly bytes: Uint8Array;
  readonly row: number;
}

/**
 * Cuts a mailbox into its mails, at lines that begin with `From `, after a blank line or the start
 * and before the heading of a mail: a sentence may begin with that word too.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('From a\nTo: x\n\nHi\n\nFrom b\nTo: y\n\nHo\n');
 * splitMailbox(bytes).map(({ row }) => row); // [2, 7]
 * ```
 */
export function splitMailbox(bytes: Uint8Array): MailboxPart[] {
  const starts: { at: number; body: number; row: number }[] = [];
  let row = 1;
  let blank = true;
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, at);
    const end = found === -1 ? bytes.length : found;
    if (
      blank &&
      bytes[at] === LETTER_F &&
      SEPARATOR.test(latin.decode(bytes.subarray(at, at + SEPARATOR_BYTES)))
    )
      starts.push({ at, body: end + 1, row: row + 1 });
    blank = end === at || (end === at + 1 && bytes[at] === 13);
    at = end + 1;
    row += 1;
  }
  return starts.map(({ body, row: first }, at) => ({
    bytes: bytes.subarray(body, starts[at + 1]?.at ?? bytes.length),
    row: first,
  }));
}
