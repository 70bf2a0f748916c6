import type { Classifier, NoteReading } from '../src/index.ts';
import { z } from 'zod';

const noteLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  saidBy: z.enum(['employer', 'candidate', 'coach', 'unknown']).optional(),
});

/** One note in, one line out. */
export interface ClassifiedNote extends NoteReading {
  readonly id: string;
}

/** A line that is no note: where it stood, and which rule it breaks. */
export interface BadLine {
  readonly row: number;
  readonly rule: string;
}

/**
 * A filter: lines of NDJSON `{"id": "...", "text": "..."}` in, findings out, in order, one at a
 * time, so that any number of notes needs the memory of one. Blank lines are passed over; a line
 * that is no note is told to `onBadLine` and left out.
 */
export async function* classifyLines(
  lines: AsyncIterable<string>,
  classify: Classifier['classify'],
  onBadLine: (bad: BadLine) => void,
): AsyncGenerator<ClassifiedNote> {
  let row = 0;
  for await (const line of lines) {
    row += 1;
    if (line.trim() === '') continue;
    const note = parseLine(line);
    if (typeof note === 'string') onBadLine({ row, rule: note });
    else yield { id: note.id ?? `n${row}`, ...classify(note.text, note.saidBy) };
  }
}

function parseLine(line: string): z.infer<typeof noteLine> | string {
  try {
    const checked = noteLine.safeParse(JSON.parse(line));
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? ''}`;
  } catch {
    return 'each line must be a JSON object';
  }
}
