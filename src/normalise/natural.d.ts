/** The one file of natural that this room uses: it has no types of its own when imported by file. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two words from 0 to 1 (Winkler 1990). */
  const jaroWinkler: (one: string, other: string) => number;
  export = jaroWinkler;
}
