/**
 * Kinds of files by their first bytes, written as Latin-1 characters, from the file formats'
 * own specifications. None of them is text.
 */
export const MAGIC_NUMBERS: readonly (readonly [start: string, kind: string])[] = [
  ['\x89PNG\r\n', 'an image (PNG)'],
  ['\xff\xd8\xff', 'an image (JPEG)'],
  ['GIF87a', 'an image (GIF)'],
  ['GIF89a', 'an image (GIF)'],
  ['II*\x00', 'an image (TIFF)'],
  ['MM\x00*', 'an image (TIFF)'],
  ['RIFF', 'an image, a sound or a film (RIFF)'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['PK\x05\x06', 'an empty archive (ZIP)'],
  ['\x1f\x8b', 'a compressed file (gzip)'],
  ['BZh', 'a compressed file (bzip2)'],
  ['7z\xbc\xaf', 'an archive (7z)'],
  ['Rar!', 'an archive (RAR)'],
  [
    '\xd0\xcf\x11\xe0',
    'an older office document or mail (XLS, DOC, MSG; save it as XLSX, DOCX or EML)',
  ],
  ['SQLite format 3\x00', 'a database (SQLite)'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['OggS', 'a sound (Ogg)'],
  ['ID3', 'a sound (MP3)'],
];
