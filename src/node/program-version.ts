import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifest = z.object({ name: z.literal('debrief'), version: z.string() });

/** The program's version, as its package manifest states it. */
export function programVersion(): string {
  // Built files lie one folder deeper than their sources, under `dist/`.
  for (const up of ['../../', '../../../']) {
    const parsed = manifest.safeParse(readJson(new URL(`${up}package.json`, import.meta.url)));
    if (parsed.success) return parsed.data.version;
  }
  throw new Error('The package manifest of debrief is missing.');
}

function readJson(url: URL): unknown {
  try {
    return JSON.parse(readFileSync(url, 'utf8'));
  } catch {
    return null;
  }
}
