import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFolderName } from '../../src/cohort/safe-folder-name.ts';

it('no name leads out of its folder, none is reserved, and no two share one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.constantFrom(
            '..',
            '.',
            'con',
            'CON',
            'nul.txt',
            'a/b',
            'a\\b',
            'Ann',
            'ANN',
            'ﬁ',
            'fi',
            '',
          ),
        ),
        { maxLength: 12 },
      ),
      (names) => {
        const taken = new Set<string>();
        const folders = names.map((name) => safeFolderName(name, taken));
        expect(new Set(folders.map((folder) => folder.toLowerCase())).size).toBe(names.length);
        for (const folder of folders) {
          expect(folder).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^\.|[. ]$|^(?:con|nul)(?:\.|$)/iu);
          expect(folder).not.toBe('');
        }
      },
    ),
  );
});
