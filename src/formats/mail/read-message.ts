import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Place, TextRecord } from '../../model/record.ts';
import { htmlText } from '../markup/html-text.ts';
import { forwardedMail } from './forwarded.ts';
import { newText } from './new-text.ts';

/** Parts in parts: a mail passed on ten times has ten; more is a trap. */
const MOST_PARTS_DEEP = 32;

/** A mail longer than this is no letter, in UTF-16 code units. */
const LONGEST_TEXT = 200_000;

/** A mail as a record, and what tells it from another. */
export interface ReadMessage {
  /** `null` where nothing new is written in it. */
  readonly record: TextRecord | null;
  /** The identifier that its sender's program gave it; `null` where it has none. */
  readonly id: string | null;
  /** Addresses in lower case. */
  readonly from: string | null;
  readonly to: readonly string[];
}

/**
 * Reads one mail: who wrote it, to whom, when, about what, and what is new in it. Of a mail that was
 * passed on, the one inside is read. Files that hang on it are not looked at.
 *
 * @throws where the bytes are no mail
 */
export async function readMessage(bytes: Uint8Array, place: Place): Promise<ReadMessage> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: MOST_PARTS_DEEP });
  const body = bodyOf(email).slice(0, LONGEST_TEXT);
  const inner = forwardedMail(body);
  const text = newText(inner?.text ?? body);
  const attributes = {
    ...attributesOf(email),
    ...inner?.fields,
    ...(inner === null ? {} : { 'forwarded by': written(email.from) }),
  };
  return {
    record: text === '' ? null : { place, heading: null, attributes: filled(attributes), text },
    id: email.messageId ?? null,
    from: email.from?.address?.toLowerCase() ?? null,
    to: (email.to ?? []).flatMap(({ address }) => address?.toLowerCase() ?? []),
  };
}

/** The plain text, or the text of the markup where there is no plain one or only a stub of it. */
function bodyOf({ text = '', html = '' }: Email): string {
  const plain = text.trim();
  if (html === '' || plain.length > 80) return plain;
  const read = htmlText(html);
  return read.length > plain.length ? read : plain;
}

function attributesOf(email: Email): Record<string, string> {
  // The day as its writer had it: the library turns it into universal time.
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? email.date ?? '';
  return {
    from: written(email.from),
    to: (email.to ?? []).map(written).join(', '),
    subject: (email.subject ?? '').trim(),
    date,
  };
}

function written(address: Address | undefined): string {
  if (address === undefined) return '';
  const { name, address: mailbox = '' } = address;
  return name === '' || name === mailbox ? mailbox : `${name} <${mailbox}>`;
}

function filled(attributes: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string] => (pair[1] ?? '') !== ''),
  );
}
