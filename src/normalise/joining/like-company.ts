import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this likeness two names are two companies; "birchwood" and "birchwod" are at 0.98. */
const LIKE = 0.94;

/** Among more names than this that begin alike, likeness tells nothing. */
const MOST_NAMES = 400;

/** Shorter names differ by a letter and are two companies. */
const SHORTEST = 5;

/**
 * The one name among many that another is a spelling of: without its blanks, or with a typing error
 * (Jaro-Winkler, by natural). `null` where none is, or several are.
 *
 * @param names - names by their first two letters
 *
 * @example
 * ```ts
 * likeCompany('birchwod foods', new Map([['bi', ['birchwood foods', 'birch']]])); // 'birchwood foods'
 * ```
 */
export function likeCompany(
  name: string,
  names: ReadonlyMap<string, readonly string[]>,
): string | null {
  const near = names.get(name.slice(0, 2)) ?? [];
  if (name.length < SHORTEST || near.length > MOST_NAMES) return null;
  const bare = name.replaceAll(' ', '');
  const found = near.filter((other) => {
    const plain = other.replaceAll(' ', '');
    if (plain === bare) return true;
    return other.length >= SHORTEST && JaroWinkler(bare, plain) >= LIKE;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
