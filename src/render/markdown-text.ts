import { plainText } from '../charts/plain-text.ts';
import { isStated } from '../model/finding.ts';
import type { Quote } from '../model/improvement.ts';
import { dateWords } from '../model/phrase.ts';
import { markedPieces } from '../sections/parts/marked-pieces.ts';
import { noteNumber } from '../sections/slices/note-number.ts';

/** A sentence from a note is cut after so many UTF-16 code units; the report has it whole. */
const LONGEST = 800;

/**
 * A text as CommonMark shows it: on one line, with nothing in it that could open a heading, a
 * list, a link, a table or HTML.
 *
 * @example
 * ```ts
 * escapeMarkdown('# <b>bold</b>'); // '\\# \\<b\\>bold\\</b\\>'
 * escapeMarkdown('1. first\n- second'); // '1\\. first - second'
 * ```
 */
export function escapeMarkdown(text: string): string {
  return escaped(plainText(text));
}

/** Only what is special, and the colon of an address, which GFM would make a link; a full stop or a dash counts at the start of a line and nowhere else. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** Text to copy as it is, in a fence that no line of it can close. */
export function fenced(text: string): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => plainText(line));
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** A sentence out of a note with the words that count in bold, and beneath it where it is from. */
export function quoted(quote: Quote): string {
  const { sentence, marks, company, source, date, noteId } = quote;
  const cut = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
  const pieces = markedPieces(
    cut,
    marks.map(({ start, end }) => ({ start, end, kind: 'gap' })),
  ).map(({ text, kind }) => (kind === null ? spaced(text) : strong(text)));
  const from = [
    ...(company === null ? [] : [escapeMarkdown(company)]),
    escapeMarkdown(source),
    ...(date === null ? [] : [dateWords(date)]),
  ];
  const doubt = isStated(quote) ? '' : 'Possibly this reason; not counted. ';
  const own = quote.saidBy === 'candidate' ? 'Your own words. ' : '';
  const note = `note ${escapeMarkdown(noteNumber(noteId))}`;
  const words = quote.paraphrase ?? `“${pieces.join('').trim()}”`;
  return `> ${words}\n>\n> ${doubt}${own}${[...from, note].join(', ')}`;
}

/** The space around a piece is part of the sentence, and plainText would take it. */
function spaced(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const space = (around: string): string => (around === '' ? '' : ' ');
  return inner === '' ? space(before) : `${space(before)}${escapeMarkdown(inner)}${space(after)}`;
}

/** Bold may neither begin nor end with a space. */
function strong(text: string): string {
  const inside = spaced(text);
  const core = inside.trim();
  return core === '' ? inside : inside.replace(core, () => `**${core}**`);
}
