/** The stations of an application, in order. An application has reached one, and all before it. */
export const STAGES = [
  'applied',
  'reply',
  'screen',
  'assessment',
  'interview',
  'final',
  'offer',
  'accepted',
] as const;

export type Stage = (typeof STAGES)[number];

/**
 * The place of a stage in the order, from 0 for `applied`.
 *
 * @example
 * ```ts
 * stageRank('screen') < stageRank('final'); // true
 * ```
 */
export function stageRank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/**
 * The later of two stages; `null` counts as not known and gives way.
 *
 * @example
 * ```ts
 * laterStage('screen', 'interview'); // 'interview'
 * laterStage(null, 'reply'); // 'reply'
 * ```
 */
export function laterStage<A extends Stage | null, B extends Stage | null>(a: A, b: B): A | B {
  if (a === null || b === null) return a ?? b;
  return stageRank(a) >= stageRank(b) ? a : b;
}

/** What a reader calls each stage, as a noun: "lost at the final round". */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  applied: 'application',
  reply: 'first reply',
  screen: 'first call',
  assessment: 'assessment',
  interview: 'interview',
  final: 'final round',
  offer: 'offer',
  accepted: 'acceptance',
};

/** What a phone has room for. */
export const SHORT_STAGE_NAMES: Readonly<Record<Stage, string>> = {
  applied: 'Sent',
  reply: 'Reply',
  screen: 'Call',
  assessment: 'Test',
  interview: 'Int.',
  final: 'Final',
  offer: 'Offer',
  accepted: 'Acc.',
};
