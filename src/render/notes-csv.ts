import Papa from 'papaparse';
import type { Analysis } from '../model/analysis.ts';
import { isStated, type Finding } from '../model/finding.ts';
import type { ReadNote } from '../model/note.ts';
import { sentenceCase } from '../model/phrase.ts';
import { STAGE_NAMES } from '../model/stage.ts';
import { noteNumber } from '../sections/slices/note-number.ts';
import { reasonName } from '../sections/slices/reasons.ts';
import { correctionWords, WRITERS } from '../sections/words/all-notes.ts';
import { asText } from './spreadsheet-text.ts';

const COLUMNS = [
  'Note',
  'Company',
  'Role',
  'Date',
  'Stage',
  'Said by',
  'Source',
  'Reasons',
  'Strengths',
  'Possibly, not counted',
  'Confidence',
  'Evidence',
  'Detail',
  'Corrected by you',
  'Text',
] as const;

/**
 * Every note with what was read in it, one row a note, as CSV (RFC 4180) that spreadsheets open:
 * with a byte order mark, and with each cell that would run as a formula kept as text. Where a
 * note has several findings they stand in the same order in each cell, separated by semicolons.
 */
export function renderNotesCsv(analysis: Analysis): string {
  const roles = new Map(analysis.applications.map(({ id, role }) => [id, role]));
  const rows = analysis.notes.map((note) =>
    cellsOf(analysis, note, roles.get(note.applicationId ?? '') ?? null),
  );
  const table = [[...COLUMNS], ...rows].map((cells) => cells.map(asText));
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

function cellsOf(analysis: Analysis, note: ReadNote, role: string | null): string[] {
  const { gaps, strengths, detail, saidBy } = note.reading;
  const name = ({ category }: Finding): string => reasonName(analysis, category);
  const findings = [...gaps.filter(isStated), ...strengths.filter(isStated)];
  const doubtful = [...gaps, ...strengths].filter((finding) => !isStated(finding));
  const all = [...findings, ...doubtful];
  return [
    noteNumber(note.id),
    note.company ?? '',
    role ?? '',
    note.date?.iso ?? '',
    note.stage === null ? '' : sentenceCase(STAGE_NAMES[note.stage]),
    WRITERS[saidBy],
    note.source,
    list(gaps.filter(isStated).map(name)),
    list(strengths.filter(isStated).map(name)),
    list(doubtful.map(name)),
    list(all.map((finding) => `${name(finding)} ${finding.confidence.toFixed(2)}`)),
    list(all.map((finding) => `${name(finding)}: ${wordsOf(finding)}`)),
    detail,
    list(
      note.reading.corrections?.map((one) =>
        correctionWords(one, reasonName(analysis, one.category)),
      ) ?? [],
    ),
    note.text,
  ];
}

function list(items: readonly string[]): string {
  return items.join('; ');
}

function wordsOf({ evidence }: Finding): string {
  return evidence.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`).join(' … ');
}
