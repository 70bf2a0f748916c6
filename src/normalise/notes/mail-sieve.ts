import type { TextRecord } from '../../model/record.ts';
import { companyKey } from '../joining/company-key.ts';
import { hasJobWords } from './job-words.ts';
import { mailPeople, ownerOf } from './mail-people.ts';

/** Mails that boards send to all, full of words of a job search and about none. */
const ALERT =
  /\b(?:job alerts?|jobs? (?:for you|you may|you might|matching|recommended)|new jobs|\d+ (?:new )?jobs|newsletter|digest|similar jobs|weekly|jobagent|neue jobs|nouvelles offres|nuevas ofertas|webinar)\b/i;

/** What is known of the people behind mails. */
export interface MailSieve {
  /** The address of the person whose mails these are; `null` where there are no mails. */
  readonly owner: string | null;
  /** Whether a mail of a whole mailbox belongs to the job search. */
  readonly isOfTheSearch: (mail: TextRecord) => boolean;
}

/**
 * Tells the mails of a job search from the others of a mailbox: they speak of one, or are from or to
 * a company that was applied to.
 *
 * @param companies - names of companies that were applied to
 */
export function mailSieve(
  texts: readonly TextRecord[],
  companies: Iterable<string | null>,
): MailSieve {
  const owner = ownerOf(texts);
  const known = new Set<string>();
  if (owner !== null)
    for (const company of companies) if (company !== null) known.add(squeezed(company));
  return {
    owner,
    isOfTheSearch: ({ attributes, text }) => {
      const { subject = '', from = '' } = attributes;
      if (ALERT.test(subject) || /alert|newsletter/i.test(from)) return false;
      const employer = mailPeople(attributes, owner)?.employer ?? [];
      return (
        hasJobWords(`${subject} ${text}`) || employer.some((name) => known.has(squeezed(name)))
      );
    },
  };
}

function squeezed(name: string): string {
  return companyKey(name).replaceAll(' ', '');
}
