/** What a person says of the reading of a note: that a reason is in it, or is not. */
export interface Correction {
  /** The note's words, or at least their beginning, in lower case with single blanks. */
  readonly note: string;
  readonly category: string;
  readonly side: 'gap' | 'strength';
  readonly change: 'add' | 'remove';
}
