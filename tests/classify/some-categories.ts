import { defineCategory, type Category } from '../../src/model/category.ts';

/** A category of which only the cues matter. */
export function categoryOf(
  id: string,
  cues: Partial<Category['cues']>,
  meta: Partial<Category['meta']> = {},
): Category {
  return defineCategory({
    id,
    words: { name: id, gap: id, strength: id, covers: id },
    meta: { control: 'yours', core: null, residual: false, ...meta },
    cues: { gap: [], strength: [], topic: [], ...cues },
    advice: { why: '', thisWeek: [], watch: '', use: null },
    examples: { hits: [], misses: [], praises: [] },
  });
}
