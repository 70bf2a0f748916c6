/*
 * Whose word a note is, where its place does not tell: what people say of themselves and of each
 * other. Each match is a vote.
 */

/** An employer, or somebody who speaks for one, writes to or about the candidate. */
export const employerCues: readonly string[] = [
  '(we|i) (regret|are sorry|am sorry|have decided|decided|chose|will not|felt|feel|were|found|would have|liked|thought|had)',
  '(unfortunately|sadly) (we|i am|on this occasion)',
  'your (application|interest|cv|resume|interview|candidacy|time|profile|experience|answers|background)',
  '(dear|kind regards|best regards|yours sincerely|yours faithfully|hiring team|talent team|recruitment team)',
  '(on this occasion|at this time|move forward with|keep your details)',
  '(the candidate|the applicant|he|she|candidate) (lacked|lacks|had|was|did|could|struggled|seemed|came)',
];

/** The candidate writes for themselves. */
export const candidateCues: readonly string[] = [
  '(i|me) (blew|froze|was|did|could|got|had|should|forgot|panicked|think|guess|applied|asked|said|told|never|heard|need|must|have|am|went|rang|messed|rambled|felt|knew|thought)',
  '(they|he|she|recruiter|hr|panel) (said|told|asked|wanted|went|rang|called|emailed|ghosted|never|felt|thought) (me|that|it|i)?',
  'my (answer|answers|interview|cv|resume|mind|voice|head|fault|experience|portfolio|german|salary|notice)',
  '(ghosted|no reply|crickets|nothing back|still waiting)',
];

/** A coach writes about a client. */
export const coachCues: readonly string[] = [
  '(client|session|mock interview|we practised|we practiced|homework|coaching|worked on|next session|role played|roleplay)',
];

/** Words with which a message to somebody begins. */
export const GREETINGS: ReadonlySet<string> = new Set(['dear', 'hi', 'hello', 'hey', 'hiya']);

/** Who is meant by a pronoun, from where the writer stands. */
export const PRONOUNS: ReadonlyMap<string, 'i' | 'you' | 'we' | 'they'> = new Map([
  ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, 'i'] as const),
  ...['you', 'your', 'yours', 'yourself', 'u', 'ur'].map((word) => [word, 'you'] as const),
  ...['we', 'our', 'us', 'ours'].map((word) => [word, 'we'] as const),
  ...['they', 'them', 'their'].map((word) => [word, 'they'] as const),
]);
