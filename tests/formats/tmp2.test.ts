import { it } from 'vitest';
import { readSource } from '../../src/formats/read-source.ts';
import { normalise } from '../../src/normalise/normalise.ts';
it('x', () => {
const t = (n: number) => 'Company,Role,Status,Date applied,Notes\n' + Array.from({ length: n }, (_, at) => `Acorn ${at % 5000},Clerk ${at % 7},Rejected,${1 + (at % 12)}/${10 + (at % 18)}/2026,"They wanted more experience, ${at} in the sector; asked on 3 Feb for numbers"`).join('\n');
for (const n of [10_000, 100_000, 300_000]) {
  const bytes = new TextEncoder().encode(t(n));
  const a = performance.now(); const r = readSource({ path: 'a.csv', bytes }); const b = performance.now();
  const h = normalise([r], { today: '2026-05-01' }); const c = performance.now();
  console.log(n, 'read', Math.round(b - a), 'normalise', Math.round(c - b), h.history.notes.length);
}
}, 300000);
