import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Letters and digits that nobody mistakes for each other (Crockford 2002, without vowels). */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';

/** So many signs: some 14 million names, so that two of a thousand hardly ever meet. */
const LENGTH = 5;

const KEY_BYTES = 32;

/**
 * Names that stand for names: the same for the same name and key, and not to be turned back
 * without the key (HMAC-SHA256, RFC 2104).
 *
 * @example
 * ```ts
 * const pseudonymOf = pseudonyms('00');
 * pseudonymOf('Client', 'Ann Ash') === pseudonymOf('Client', ' ann  ash'); // true
 * ```
 */
export function pseudonyms(key: string): (kind: string, name: string) => string {
  return (kind, name) => {
    const plain = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const digest = createHmac('sha256', Buffer.from(key, 'hex'))
      .update(`${kind}\n${plain}`)
      .digest();
    const signs = Array.from(
      { length: LENGTH },
      (_, at) => SIGNS[digest.readUInt32BE(at * 4) % SIGNS.length]!,
    );
    return `${kind} ${signs.join('')}`;
  };
}

/** Where the key of this machine lies, unless told otherwise. */
export function usualKeyFile(): string {
  const home = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return join(home, 'debrief', 'share.key');
}

/**
 * The key of this machine, made at the first use and readable by its owner alone.
 *
 * @throws where the file cannot be read or made, or holds no key
 */
export async function localKey(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) {
    if (/^[0-9a-f]{64}\s*$/.test(known)) return known.trim();
    throw new Error(`${file} holds no key: 64 hexadecimal digits are expected.`);
  }
  const key = randomBytes(KEY_BYTES).toString('hex');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}
