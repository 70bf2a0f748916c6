import { readSource } from '../../src/formats/read-source.ts';
import type { Normalised, NormaliseOptions } from '../../src/model/normalised.ts';
import { normalise } from '../../src/normalise/normalise.ts';

/** Reads files given as text and makes a history of them, as on 1 May 2026. */
export function historyOf(
  files: Readonly<Record<string, string>>,
  options: Partial<NormaliseOptions> = {},
): Normalised {
  const encoder = new TextEncoder();
  const readings = Object.entries(files).map(([path, text]) =>
    readSource({ path, bytes: encoder.encode(text) }),
  );
  return normalise(readings, { today: '2026-05-01', ...options });
}

/** The codes of all diagnostics, each with its row. */
export function codesOf({ diagnostics }: Normalised): string[] {
  return diagnostics.map(({ code, row }) => (row === null ? code : `${code} ${row}`));
}
