/** Words without which hardly anything is written of a job search, in the languages that are read. */
const JOB_WORDS =
  /(?<!\p{L})(?:interview\w*|recruit\w*|applicant|application|applied|hiring|hire[ds]?|reject\w*|candidate\w*|resume|résumé|cv|cover letter|onsite|phone screen|take-?home|job offer|the offer|no offer|the role|this role|the position|this position|salary|visa|seniority|feedback|years? of experience|yoe|experience|ghosted|referral|overqualified|underqualified|shortlist\w*|what went well|areas? for improvement|lessons learn\w+|panel|answers?|unsuccessful|turned (?:me|you|us|him|her) down|(?:the|a|this|that) job|employer\w*|bewerb\w*|vorstellungsgespräch\w*|absage\w*|stelle|candidature|entretien|recruteu\w*|poste|refus\w*|entrevista\w*|candidatura|puesto|rechaz\w*|vaga|colloquio|sollicit\w*|afwijz\w*|vacature)(?!\p{L})/iu;

/**
 * Whether a text speaks of a job search.
 *
 * @example
 * ```ts
 * hasJobWords('The recruiter never called.'); // true
 * hasJobWords('Two kilos of apples'); // false
 * ```
 */
export function hasJobWords(text: string): boolean {
  return JOB_WORDS.test(text.slice(0, 2000));
}
