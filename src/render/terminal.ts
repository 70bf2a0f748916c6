import { characters, plainText } from '../charts/plain-text.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Improvement } from '../model/improvement.ts';
import { dateWords, plural, shareWords } from '../model/phrase.ts';
import { reasonName } from '../sections/slices/reasons.ts';
import { rankRange } from '../sections/words/ranks.ts';
import { ANSWER_NONE } from '../sections/words/what-to-work-on.ts';
import { linked, painter, shareBar, wrapLines, type Paint } from './terminal-text.ts';

/** Where and how the summary is shown. */
export interface SummaryOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The path of the report. */
  readonly report: string;
  /** The same as an address that a browser opens; the path becomes a link to it where there is colour. */
  readonly link: string;
}

/** What else a run writes. */
const BESIDE = 'Beside it: improvements.md, notes.csv, analysis.json and the charts.';

/** As many as somebody can act on in a week. */
const SHOWN = 3;

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 88;
const NARROWEST = 30;

/** The characters of a bar. Where it does not fit beside the words it is left out. */
const BAR = 16;

/** What a run found, on less than one screen: the first three things to work on, and where the rest is. */
export function renderSummary(analysis: Analysis, options: SummaryOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const paint = painter(options.colour);
  const first = analysis.improvements.slice(0, SHOWN);
  const lines = [
    ...wrapLines(basis(analysis), width),
    '',
    paint('bold', 'What to work on first'),
    ...(first.length === 0
      ? ANSWER_NONE.flatMap((sentence) => wrapLines(sentence, width))
      : ranked(analysis, first, width, paint)),
    ...next(first[0], width),
    ...praise(analysis, width),
    '',
    paint('bold', 'The report'),
    options.colour ? linked(options.report, options.link) : plainText(options.report),
    ...wrapLines(BESIDE, width),
  ];
  return `${lines.join('\n')}\n`;
}

function basis({ subject, applications, notes, span }: Analysis): string {
  const day = (iso: string): string => dateWords({ iso, precision: 'day' });
  const dates = span === null ? '' : `, ${day(span.from)} to ${day(span.to)}`;
  return `${subject}: ${plural(applications.length, 'application')} and ${plural(notes.length, 'note')}${dates}.`;
}

function ranked(
  analysis: Analysis,
  improvements: readonly Improvement[],
  width: number,
  paint: Paint,
): string[] {
  const names = improvements.map(({ category }) => short(reasonName(analysis, category)));
  const column = Math.max(...names.map(({ length }) => length));
  const figures = improvements.map(({ share }) => shareWords(share));
  const figuresColumn = Math.max(...figures.map(({ length }) => length));
  const wide = 3 + column + 2 + BAR + 2 + NAMED.length + figuresColumn <= width;
  const base = improvements[0]!.share.n;
  const key = `Of ${plural(base, 'rejection')} with a reason.${wide ? ' The dot is what was counted, the band what so few cases leave open.' : ''}`;
  const lines = improvements.flatMap(({ rank, share, rankInterval }, at) => {
    const bar = paint('cyan', shareBar(share.value ?? 0, share.interval, BAR));
    const name = paint('bold', names[at]!.padEnd(wide ? column : 0));
    const named = share.n === 0 ? 'not named yet' : `${NAMED}${figures[at]!}`;
    const place = paint('dim', rankRange(rankInterval));
    return wide
      ? [
          `${rank}  ${name}  ${bar}  ${named}`,
          `${' '.repeat(column + 5)}${' '.repeat(BAR + 2)}${place}`,
        ]
      : [`${rank}  ${name}`, ...wrapLines(named, width - 3).map(indent), indent(place)];
  });
  return [...wrapLines(key, width).map((line) => paint('dim', line)), ...lines];
}

const NAMED = 'named in ';

/** Room for a name beside a bar and its figures, in characters. */
const LONGEST_NAME = 28;

function short(name: string): string {
  const parts = characters(plainText(name));
  return parts.length <= LONGEST_NAME
    ? parts.join('')
    : `${parts.slice(0, LONGEST_NAME - 1).join('')}…`;
}

function indent(line: string): string {
  return `   ${line}`;
}

function next(first: Improvement | undefined, width: number): string[] {
  const action = first?.thisWeek[0];
  return action === undefined
    ? []
    : ['', ...wrapLines(`Begin with: ${action.when}. ${action.what}`, width)];
}

function praise(analysis: Analysis, width: number): string[] {
  const [strength] = analysis.strengths;
  if (strength === undefined || strength.share.n === 0) return [];
  const praised = analysis.categories[strength.category]?.strength ?? strength.category;
  const words = `Employers praise ${praised}: ${shareWords(strength.share)}.`;
  return ['', ...wrapLines(words, width)];
}
