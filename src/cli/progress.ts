import type { Streams } from './streams.ts';

/** Work shorter than this shows no progress: a line that only flashes is noise. */
const PATIENCE_MS = 500;

/** Redrawing more often than this costs time and shows nothing more. */
const REDRAW_MS = 80;

const BAR_CELLS = 24;

/** A progress line on stderr: drawn only for a watching person, and wiped at the end. */
export interface Progress {
  readonly show: (phase: string, done: number, total: number) => void;
  readonly end: () => void;
}

/** @param quiet - whether the user asked for silence */
export function startProgress(streams: Streams, quiet: boolean): Progress {
  if (quiet || !streams.watched) return { show: () => undefined, end: () => undefined };
  const begun = performance.now();
  let drawn = 0;
  return {
    show: (phase, done, total) => {
      const now = performance.now();
      if (now - begun < PATIENCE_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      streams.err(`\r\u001b[K${progressLine(phase, done, total, (now - begun) / 1000)}`);
    },
    end: () => {
      if (drawn > 0) streams.err('\r\u001b[K');
    },
  };
}

/**
 * One progress line: phase, bar, counts, seconds.
 *
 * @example
 * ```ts
 * progressLine('Reading notes', 12, 24, 3.2); // 'Reading notes  ████████████░░░░░░░░░░░░  12 of 24, 3 s'
 * ```
 */
export function progressLine(phase: string, done: number, total: number, seconds: number): string {
  const filled = Math.round((BAR_CELLS * done) / Math.max(total, 1));
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  return `${phase}  ${bar}  ${done} of ${total}, ${Math.floor(seconds)} s`;
}
