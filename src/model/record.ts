import type { Diagnostic } from './diagnostic.ts';

/** Where something stood: the file as the user named it, and the row counted from 1, header included. */
export interface Place {
  readonly file: string;
  readonly row: number | null;
}

/** A file before anybody has looked into it. `path` is relative to what the user named, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that is too large to be held in memory. */
export interface LargeFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Its first bytes: enough to tell what it is. */
  readonly head: Uint8Array;
  /** All its bytes, from the start, piece by piece. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** One row of a table, as text, aligned with the table's columns. */
export interface RowRecord {
  readonly place: Place;
  readonly cells: readonly string[];
}

/** A table as it stood in a file: header names as written, rows as written. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowRecord[];
}

/**
 * A piece of running text: a whole file, or what stood under one heading of it. `attributes` are
 * the file's front matter and leading `Key: value` lines, with keys in lower case.
 */
export interface TextRecord {
  readonly place: Place;
  readonly heading: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a format made of a file. Rows that were set aside have a diagnostic each. */
export interface Reading {
  readonly file: string;
  /** Id of the format that read it; `null` where none did. */
  readonly format: string | null;
  readonly tables: readonly Table[];
  readonly texts: readonly TextRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a format makes of a file, before it is said which format it was. */
export type Records = Omit<Reading, 'format'>;

/**
 * One input format: bytes in, records and diagnostics out. A unit of `formats/`. `Read` is
 * `Records` where reading needs no waiting, and a promise of them where a library works that way.
 */
export interface Format<
  Id extends string = string,
  Read extends Records | Promise<Records> = Records | Promise<Records>,
> {
  readonly id: Id;
  readonly words: {
    /** What a person calls it: "comma-separated table". */
    readonly name: string;
  };
  readonly meta: {
    /** Endings that suggest it, in lower case, without the dot. */
    readonly extensions: readonly string[];
  };
  /** From 0, certainly not, to 1, certainly; the format that is surest reads the file. */
  readonly recognise: (source: SourceFile) => number;
  readonly read: (source: SourceFile) => Read;
}
