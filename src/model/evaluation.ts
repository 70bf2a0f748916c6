/** What a careful reader says of a note. */
export interface Labels {
  readonly gaps: readonly string[];
  readonly strengths: readonly string[];
}

/** How often a reader is right: found and meant, found and not meant, meant and not found. */
export interface Accuracy {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** `null` where nothing was found. */
  readonly precision: number | null;
  /** `null` where nothing was meant. */
  readonly recall: number | null;
  /** The harmonic mean of both; `null` where nothing was found and nothing meant. */
  readonly f1: number | null;
}

/** The figures of a reader on labelled notes. */
export interface Evaluation {
  readonly notes: number;
  /** Over all findings alike (micro-average). */
  readonly gaps: Accuracy;
  readonly strengths: Accuracy;
  /** Findings that are stated, not only possible. */
  readonly statedGaps: Accuracy;
  /** The mean F1 of the categories that occur (macro-average). */
  readonly macroF1: number | null;
  /** Share of notes with a gap that is not meant, residual categories aside. */
  readonly falseBlame: number | null;
  /** Share of notes whose gaps and strengths are exactly those meant. */
  readonly exact: number | null;
  /** Expected calibration error of the gaps over ten bins (Naeini et al. 2015). */
  readonly calibrationError: number | null;
  readonly byCategory: Readonly<
    Record<string, { readonly gaps: Accuracy; readonly strengths: Accuracy }>
  >;
}
