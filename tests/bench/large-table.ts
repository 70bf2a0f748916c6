import { closeSync, openSync, writeSync } from 'node:fs';

const STATUSES = ['Applied', 'Rejected', 'No reply', 'Interview', 'Rejected after final', 'Offer'];
const ROLES = ['Nurse', 'Data Analyst', 'Welder', 'Senior Clerk'];
const NOTES = [
  '',
  '',
  'They wanted more experience with night shifts, and said so kindly.',
  '""Quiet"" in the panel, they said',
  'call moved to Thursday',
];

/** Letters gathered before they are written. */
const PIECE = 1_000_000;

/**
 * Writes a tracker of at least so many bytes, the same every time: about a hundred bytes a row, some
 * cells quoted, some with commas and quotes in them.
 *
 * @returns its rows, without the header
 */
export function writeLargeTable(path: string, bytes: number): number {
  const file = openSync(path, 'w');
  let text = 'Company,Role,Date applied,Status,Status date,Location,Source,Notes\n';
  let written = 0;
  let rows = 0;
  while (written + text.length < bytes) {
    const day = new Date(Date.UTC(2024, 0, 1 + (rows % 700))).toISOString().slice(0, 10);
    text += `Acorn ${rows % 5000} Ltd,${ROLES[rows % 4]},${day},${STATUSES[rows % 6]},${day},"Leeds, UK",LinkedIn,"${NOTES[rows % 5]}"\n`;
    rows += 1;
    if (text.length < PIECE) continue;
    written += writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
  return rows;
}
