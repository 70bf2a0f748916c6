import { readAll } from '../../src/formats/read-all.ts';
import type { Normalised, NormaliseOptions } from '../../src/model/normalised.ts';
import { normalise } from '../../src/normalise/normalise.ts';

/** Reads files given as text and makes a history of them, as on 1 May 2026. */
export async function historyOf(
  files: Readonly<Record<string, string>>,
  options: Partial<NormaliseOptions> = {},
): Promise<Normalised> {
  const encoder = new TextEncoder();
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));
  const { readings } = await readAll(sources);
  return normalise(readings, { today: '2026-05-01', ...options });
}

/** The codes of all diagnostics, each with its row. */
export function codesOf({ diagnostics }: Normalised): string[] {
  return diagnostics.map(({ code, row }) => (row === null ? code : `${code} ${row}`));
}
