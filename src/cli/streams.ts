/** The streams of a command: results to `out`, progress and messages to `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether results may be coloured: a terminal that wants it, and nobody said `--no-color`. */
  readonly colour: boolean;
  /** Whether somebody watches `err`, so that a progress line may be drawn and wiped. */
  readonly watched: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Columns where the terminal does not say. */
const USUAL_WIDTH = 80;

/** The streams of this process. Colour follows the NO_COLOR convention (no-color.org). */
export function processStreams(noColour: boolean): Streams {
  const plain =
    noColour || (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY && !plain,
    watched: process.stderr.isTTY,
    width: process.stdout.columns || USUAL_WIDTH,
  };
}
