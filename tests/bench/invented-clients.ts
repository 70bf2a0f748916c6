import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventNotes } from './invented-notes.ts';

const STATUSES = ['Rejected', 'No reply', 'Applied', 'Rejected after interview', 'Interview'];
const ROLES = ['Nurse', 'Data Analyst', 'Welder', 'Senior Clerk', 'Teacher'];

/**
 * Writes a folder for each of many clients, with a tracker and notes, the same every time.
 *
 * @param applications - rows of each client's tracker
 * @param notes - cells of feedback among them, of about 45 words
 */
export function writeClients(
  folder: string,
  clients: number,
  applications = 150,
  notes = 40,
): void {
  const words = inventNotes(notes * 5);
  for (let client = 0; client < clients; client += 1) {
    const rows = Array.from({ length: applications }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + ((at * 2 + client) % 310)));
      const text = at < notes ? (words[(client * 7 + at) % words.length] ?? '') : '';
      return `Firm ${client}-${at},${ROLES[at % 5]},${day.toISOString().slice(0, 10)},${STATUSES[(at + client) % 5]},"${text.replaceAll('"', '""')}"`;
    });
    const name = join(folder, `Client ${String(client).padStart(4, '0')}`);
    mkdirSync(name, { recursive: true });
    writeFileSync(
      join(name, 'tracker.csv'),
      `Company,Role,Date applied,Status,Feedback\n${rows.join('\n')}\n`,
    );
  }
}
