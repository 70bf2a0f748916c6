import { fisherExact } from '../arithmetic/fisher-exact.ts';
import type { Analysis } from '../model/analysis.ts';
import { isOpen, type Application } from '../model/application.ts';
import { addDays, isoDayNumber, type IsoDay } from '../model/calendar-date.ts';
import type { Flag } from '../model/cohort.ts';
import { isStated } from '../model/finding.ts';
import { listWords, plural } from '../model/phrase.ts';
import { isEmployersWord, type Rejection } from '../model/rejection.ts';
import { STAGE_NAMES, type Stage } from '../model/stage.ts';
import { conversationHalves } from './conversations.ts';

/** Days without an application after which a search has stalled. */
const STALLED_DAYS = 21;

/** Open applications past their closing day that are a pile. */
const PILE = 5;

/** "Lately", in days. */
const LATELY_DAYS = 60;

/** A change this unlikely by chance is worth a coach's look; it is a hint, and no finding. */
const WORTH_A_LOOK = 0.1;

/** Vague answers that could still be asked about. */
const WORTH_ASKING = 2;

/** Rejections at one stage without any reason that call for help from outside. */
const UNEXPLAINED = 6;

/** What a coach may want to act on, each with the figures that say so. */
export function flagsOf(analysis: Analysis, told: readonly Rejection[]): Flag[] {
  return [
    stalled(analysis),
    silence(analysis),
    rising(analysis, told),
    improving(analysis),
    praised(analysis),
    ask(analysis),
    unexplained(analysis, told),
  ].flatMap((flag) => flag ?? []);
}

function stalled({ applications, today }: Analysis): Flag | null {
  if (applications.some(({ status }) => status === 'accepted' || status === 'offer')) return null;
  const last = sentDays(applications, today).at(-1);
  if (last === undefined) return null;
  const days = isoDayNumber(today) - isoDayNumber(last);
  if (days < STALLED_DAYS) return null;
  return { kind: 'stalled', sentence: `No application for ${plural(days, 'day')}.` };
}

function silence({ open, applications, today }: Analysis): Flag | null {
  const late = open.filter(({ closeOn }) => closeOn < today).length;
  const all = applications.filter(isOpen).length;
  if (late < PILE || late * 2 < all) return null;
  return {
    kind: 'silence',
    sentence: `${late} of ${plural(all, 'open application')} ${late === 1 ? 'is' : 'are'} past the day to let go.`,
  };
}

/** The reason that is named more often lately than before, if one is. */
function rising({ categories, today }: Analysis, told: readonly Rejection[]): Flag | null {
  const from = addDays(today, -LATELY_DAYS);
  const dated = told.filter(({ date }) => date !== null && date.iso <= today);
  const lately = dated.filter(({ date }) => date!.iso >= from);
  const before = dated.filter(({ date }) => date!.iso < from);
  const found = Object.keys(categories).flatMap((id) => {
    const [now, then] = [lately, before].map((some) => some.filter(({ stated }) => stated.has(id)));
    const [a, c] = [now!.length, then!.length];
    if (a < 3 || a * before.length <= c * lately.length) return [];
    const p = fisherExact(a, lately.length - a, c, before.length - c);
    return p < WORTH_A_LOOK ? [{ id, a, c, p }] : [];
  });
  const [first] = found.sort((one, other) => one.p - other.p);
  if (first === undefined) return null;
  const name = categories[first.id]!.name;
  return {
    kind: 'rising',
    sentence: `${name}: named in ${first.a} of the last ${lately.length} rejections with a reason, in ${first.c} of ${before.length} before.`,
  };
}

/** More conversations in the newer half of the applications than in the older. */
function improving({ applications, today }: Analysis): Flag | null {
  const { older, newer } = conversationHalves(applications, today);
  if (newer.count * older.n <= older.count * newer.n) return null;
  const p = fisherExact(newer.count, newer.n - newer.count, older.count, older.n - older.count);
  if (p >= WORTH_A_LOOK) return null;
  return {
    kind: 'improving',
    sentence: `${newer.count} of the last ${newer.n} decided applications came to a conversation, ${older.count} of the ${older.n} before.`,
  };
}

function praised({ notes, categories, today }: Analysis): Flag | null {
  const from = addDays(today, -LATELY_DAYS);
  const recent = notes.filter(
    ({ date, reading }) =>
      date !== null && date.iso >= from && date.iso <= today && isEmployersWord(reading.saidBy),
  );
  const praising = recent.filter(({ reading }) => reading.strengths.some(isStated));
  if (praising.length < 2) return null;
  const names = new Set(
    praising.flatMap(({ reading }) =>
      reading.strengths
        .filter(isStated)
        .map(({ category }) => categories[category]?.name ?? category),
    ),
  );
  return {
    kind: 'praised',
    sentence: `Praised in ${praising.length} of ${plural(recent.length, 'note')} of the last two months: ${listWords([...names].slice(0, 3))}.`,
  };
}

function ask({ letters }: Analysis): Flag | null {
  const count = letters.filter(({ kind }) => kind === 'ask-again').length;
  if (count < WORTH_ASKING) return null;
  return { kind: 'ask', sentence: `${count} vague answers could still be asked about.` };
}

/** One stage keeps failing, and nobody ever said why. */
function unexplained(analysis: Analysis, told: readonly Rejection[]): Flag | null {
  if (told.length > 0) return null;
  const counts = new Map<Stage, number>();
  for (const { status, reached } of analysis.applications)
    if (status === 'rejected') counts.set(reached, (counts.get(reached) ?? 0) + 1);
  const [most] = [...counts].sort(([, x], [, y]) => y - x);
  if (most === undefined || most[1] < UNEXPLAINED) return null;
  return {
    kind: 'unexplained',
    sentence: `${most[1]} rejections after ${STAGE_NAMES[most[0]]}, and none with a reason.`,
  };
}

function sentDays(applications: readonly Application[], today: IsoDay): IsoDay[] {
  return applications
    .flatMap(({ status, appliedOn }) =>
      status !== 'not-applied' && appliedOn?.precision === 'day' && appliedOn.iso <= today
        ? [appliedOn.iso]
        : [],
    )
    .sort();
}
