import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { readSource } from '../../src/formats/read-source.ts';
import { normalise } from '../../src/normalise/normalise.ts';
it('x', () => {
  const dir = process.env['SAMPLES'] ?? 'samples';
  const paths = (readdirSync(dir, { recursive: true, withFileTypes: true })).filter(e => e.isFile()).map(e => e.parentPath + '/' + e.name).sort();
  for (const p of paths) {
    const n = normalise([readSource({ path: p, bytes: readFileSync(p) })], { today: '2026-05-01' });
    const f = n.files[0]!;
    const counts: Record<string, number> = {};
    for (const d of n.diagnostics) counts[d.code] = (counts[d.code] ?? 0) + 1;
    console.log(p, f.format, f.kind, `rows ${f.rows} apps ${f.applications} notes ${f.notes}`, JSON.stringify(f.mapping), JSON.stringify(f.dates), JSON.stringify(counts), n.diagnostics.filter(d=>/unsure|status-unknown|date-/.test(d.code)).slice(0,4).map(d => d.note).join(' | ').slice(0, 500));
  }
});
