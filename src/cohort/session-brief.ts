import type { Analysis } from '../model/analysis.ts';
import { addDays } from '../model/calendar-date.ts';
import type { ClientSummary, FlagKind } from '../model/cohort.ts';
import type { Quote } from '../model/improvement.ts';
import type { Share } from '../model/measure.ts';
import { dateWords, percentInterval, plural } from '../model/phrase.ts';
import type { BriefLine, BriefPart, SessionBrief } from '../model/session-brief.ts';
import { STAGE_NAMES } from '../model/stage.ts';
import { newsOf, type Before } from './news.ts';

/** As much of each as one printed page holds, and one conversation. */
const MOST = 3;
const MOST_NEWS = 5;
const MOST_MESSAGES = 5;

/** A sentence longer than this is cut; the report has it whole. In UTF-16 code units. */
const LONGEST_QUOTE = 220;

/** What a coach could ask, by what the figures show. */
const QUESTIONS: Readonly<Partial<Record<FlagKind, string>>> = {
  stalled:
    'What has made it hard to send anything these weeks, and what would make the next one easy?',
  silence: 'Which of the open applications could be let go today?',
  rising: 'What changed, if anything, before this began to come up?',
  improving: 'What did you do differently in the newer applications?',
  praised: 'Where could these strengths be said in the first minute of an interview?',
  ask: 'Which of the vague answers came from a person whom you would not mind writing to?',
  unexplained: 'Who outside could read an application, or sit in on a practice interview?',
};

const ALWAYS = [
  'Which of these reasons do you recognise, and which do you not?',
  'What is the one thing that you will have done by next time?',
] as const;

/** One page for the next conversation: what is new, what to raise, what to name, what to send, what to ask. */
export function sessionBrief(
  analysis: Analysis,
  client: ClientSummary,
  before: Before,
): SessionBrief {
  return {
    client: client.name,
    today: analysis.today,
    summary: summaryOf(client),
    parts: [
      news(analysis, client, before),
      raise(analysis),
      praise(analysis),
      messages(analysis),
      questions(client),
    ],
  };
}

function summaryOf({ applications, conversations, told, lostAt, open }: ClientSummary): string {
  const lost =
    lostAt === null
      ? ''
      : ` Most rejections came after ${STAGE_NAMES[lostAt.stage]} (${lostAt.count} of ${lostAt.n}).`;
  return `${plural(applications, 'application')}, ${open} waiting. To a conversation: ${ofBase(conversations, 'decided application')}. With a reason: ${ofBase(told, 'rejection')}.${lost}`;
}

function news(analysis: Analysis, client: ClientSummary, before: Before): BriefPart {
  const found = newsOf(analysis, before);
  const since = client.news?.since ?? null;
  const title = since === null ? 'New' : `New since ${dateWords({ iso: since, precision: 'day' })}`;
  if (found === null)
    return {
      title,
      lines: [],
      none: 'This is the first run, so nothing can be told apart as new.',
    };
  const notes = found.notes.slice(-MOST_NEWS).map((note): BriefLine => ({
    text: note.source,
    quote: cut(note.text),
    from: fromWords(note.company, note.date),
  }));
  const moved = found.applications
    .slice(-MOST_NEWS)
    .map(({ company, role, status }): BriefLine => ({
      text: `${[company, role].filter(Boolean).join(', ')}: ${status.replaceAll('-', ' ')}`,
      quote: null,
      from: null,
    }));
  return { title, lines: [...notes, ...moved].slice(0, MOST_NEWS), none: 'Nothing was added.' };
}

function raise({ improvements, categories }: Analysis): BriefPart {
  return {
    title: 'To raise',
    lines: improvements
      .slice(0, MOST)
      .map(({ category, share, thisWeek, quotes }) =>
        quotedLine(
          `${categories[category]?.name ?? category}, in ${ofBase(share, 'rejection')} with a reason. ${thisWeek[0] === undefined ? '' : `First step: ${thisWeek[0].what}`}`,
          quotes[0],
        ),
      ),
    none: 'No employer named a reason that the client can work on.',
  };
}

function praise({ strengths, categories }: Analysis): BriefPart {
  return {
    title: 'To name as strengths',
    lines: strengths
      .slice(0, MOST)
      .map(({ category, share, quotes }) =>
        quotedLine(
          `${categories[category]?.name ?? category}, praised in ${ofBase(share, 'note')}`,
          quotes[0],
        ),
      ),
    none: 'No praise was written down yet; ask what went well.',
  };
}

function messages({ letters, today }: Analysis): BriefPart {
  const soon = addDays(today, 7);
  const due = letters.filter(({ dueOn }) => dueOn <= soon);
  const words = {
    'ask-again': 'ask for more',
    'keep-in-touch': 'keep in touch',
    'follow-up': 'follow up',
  };
  return {
    title: 'Messages to send this week',
    lines: due.slice(0, MOST_MESSAGES).map(({ kind, company, role, reason }) => ({
      text: `${company}${role === null ? '' : `, ${role}`}: ${words[kind]}. ${reason}`,
      quote: null,
      from: null,
    })),
    none: 'None is due. The drafts are in the report.',
  };
}

function questions({ flags }: ClientSummary): BriefPart {
  const own = flags.flatMap(({ kind }) => QUESTIONS[kind] ?? []);
  return {
    title: 'Questions to ask',
    lines: [...own, ...ALWAYS].slice(0, MOST).map((text) => ({ text, quote: null, from: null })),
    none: '',
  };
}

/** "2 of 7 rejections (8 to 64%)"; without a base "none". */
function ofBase({ count, n, interval }: Share, one: string): string {
  if (n === 0) return `no ${one} yet`;
  return `${count} of ${plural(n, one)} (${percentInterval(interval)})`;
}

function quotedLine(text: string, quote: Quote | undefined): BriefLine {
  if (quote === undefined) return { text, quote: null, from: null };
  return { text, quote: cut(quote.sentence), from: fromWords(quote.company, quote.date) };
}

function fromWords(company: string | null, date: Quote['date']): string | null {
  const words = [company, date === null ? null : dateWords(date)].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(', ');
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
