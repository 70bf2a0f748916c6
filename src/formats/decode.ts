import { analyse } from 'chardet';

/** How the letters of a file were stored, by the names of the WHATWG Encoding Standard. */
export type Encoding = string;

/** A file as text, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Enough to tell what a file is, in bytes. */
const SAMPLE_BYTES = 65_536;

/**
 * Turns bytes into text. A byte order mark decides; without one, zero bytes on every other place
 * mean UTF-16, bytes that are UTF-8 are UTF-8. Of what is left the letters tell the language, and with
 * it the encoding; where they do not, it is Windows-1252, in which every byte is a letter.
 *
 * @example
 * ```ts
 * decode(new Uint8Array([0x5a, 0xfc, 0x72, 0x69])); // { text: 'Züri', encoding: 'windows-1252' }
 * ```
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? unmarked(bytes);
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return older(bytes);
  }
}

/**
 * The first 64 kB of a file as text: enough to recognise a format. A letter cut in two at the end
 * is left out.
 *
 * @example
 * ```ts
 * decodeSample(new Uint8Array([0x61, 0x62, 0xc3])); // 'ab'
 * ```
 */
export function decodeSample(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SAMPLE_BYTES);
  const encoding = marked(head) ?? unmarked(head);
  if (encoding !== null) return new TextDecoder(encoding).decode(head);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return older(head).text;
  }
}

/**
 * Turns the pieces of a long file into text, one by one; their encoding is told by the first piece,
 * and a letter may be cut by the end of a piece.
 *
 * @param head - the first bytes of the file
 */
export function pieceDecoder(head: Uint8Array): {
  readonly encoding: Encoding;
  readonly decodePiece: (bytes: Uint8Array, isLast: boolean) => string;
} {
  const encoding =
    marked(head) ?? unmarked(head) ?? (isUtf8(head) ? 'utf-8' : older(head).encoding);
  const decoder = new TextDecoder(encoding);
  const decodePiece = (bytes: Uint8Array, isLast: boolean): string => {
    const text = decoder.decode(bytes, { stream: !isLast });
    return encoding === 'windows-1252' ? withoutControls(text) : text;
  };
  return { encoding, decodePiece };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How much surer than of Western letters one has to be of others, of 100: short files mislead. */
const SURER = 8;

/** Encodings that browsers take for a larger one that holds them. */
const LARGER: Readonly<Record<string, Encoding>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
};

/** Encodings of Latin letters, of which only the accented ones lie above 0x7f. */
const LATIN = /^(?:windows-125[02478]|iso-8859-(?:1|2|3|4|9|10|13|14|15|16))$/;

/**
 * Whether bytes above 0x7f stand together as whole words do, three or more on average: letters of
 * another script, where accented letters stand alone among plain ones.
 */
function standInWords(bytes: Uint8Array): boolean {
  let high = 0;
  let runs = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if (at === 0 || (bytes[at - 1] ?? 0) < 0x80) runs += 1;
  }
  return high >= runs * 3;
}

/** Text from before UTF-8. */
function older(bytes: Uint8Array): Decoded {
  const matches = analyse(bytes.subarray(0, SAMPLE_BYTES)).map(({ name, confidence }) => {
    const lower = name.toLowerCase();
    return { name: LARGER[lower] ?? lower, confidence };
  });
  const western = matches.find(({ name }) => name === 'windows-1252')?.confidence ?? 0;
  const latin = !standInWords(bytes.subarray(0, SAMPLE_BYTES));
  const best = matches.find(({ name }) => !latin || LATIN.test(name));
  if (best !== undefined && best.confidence >= western + SURER) {
    try {
      return { text: new TextDecoder(best.name).decode(bytes), encoding: best.name };
    } catch {
      // An encoding that this machine does not know is read as the commonest.
    }
  }
  return { text: windows1252(bytes), encoding: 'windows-1252' };
}

/** What Windows-1252 has at 0x80 to 0x9f; places that it leaves free stay as they are (WHATWG index). */
const CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node up to version 23 takes these 32 places for control characters, as ISO 8859-1 has them. */
function windows1252(bytes: Uint8Array): string {
  return withoutControls(new TextDecoder('windows-1252').decode(bytes));
}

function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (letter) => CONTROLS.charAt(letter.charCodeAt(0) - 0x80));
}

function marked(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // TextDecoder takes a UTF-8 mark away by itself.
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: Latin text leaves a zero in nearly every second byte. */
function unmarked(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = Math.floor(length / 2);
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
}
