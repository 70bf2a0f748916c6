import { describe, expect, it } from 'vitest';
import { decode } from '../../src/formats/decode.ts';
import { utf16 } from './bytes.ts';

const TEXT = 'Zürich, 3 €\n';

describe('decode', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', utf16(TEXT, 'le')],
    ['utf-16be', utf16(TEXT, 'be')],
    ['utf-16le', utf16(TEXT, 'le', false)],
    // 0xfc is ü and 0x80 is € in Windows-1252.
    ['windows-1252', Uint8Array.from('Z\xfcrich, 3 \x80\n', (c) => c.charCodeAt(0))],
  ])('reads %s, without its mark', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });
});
