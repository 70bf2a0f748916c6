import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { readSource } from '../../src/formats/read-source.ts';
import { normalise } from '../../src/normalise/normalise.ts';
it('x', () => {
  const dir = process.env['SAMPLES'] ?? 'samples';
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => e.parentPath + '/' + e.name)
    .sort();
  const groups = process.env['EACH'] ? paths.map((p) => [p]) : [paths];
  for (const g of groups) {
    const n = normalise(
      g.map((p) => readSource({ path: p.slice(dir.length + 1), bytes: readFileSync(p) })),
      { today: '2026-11-20' },
    );
    for (const f of n.files) {
      const ds = n.diagnostics.filter((d) => d.file === f.file);
      const counts: Record<string, number> = {};
      for (const d of ds) counts[d.code] = (counts[d.code] ?? 0) + 1;
      console.log(
        'FILE',
        f.file,
        f.format,
        f.kind,
        `rows ${f.rows} apps ${f.applications} notes ${f.notes}`,
        JSON.stringify(f.mapping),
        JSON.stringify(f.dates),
        JSON.stringify(counts),
        ds
          .filter((d) => /unsure|mixed|status-unknown|date-|not-a/.test(d.code))
          .slice(0, 6)
          .map((d) => d.note)
          .join(' | ')
          .slice(0, 700),
      );
    }
    console.log('TOTAL', n.history.applications.length, n.history.notes.length);
    if (process.env['NOTES'])
      for (const x of n.history.notes.filter((x) => !/column/.test(x.source)))
        console.log(
          'NOTE',
          x.place.file,
          '|',
          x.source,
          '|',
          x.saidBy,
          x.stage,
          x.date?.iso,
          x.company,
          x.applicationId,
          '|',
          x.text.slice(0, 50).replace(/\n/g, ' '),
        );
    if (process.env['STAT']) {
      const c: Record<string, number> = {};
      for (const f of n.files)
        for (const [k, v] of Object.entries(f.statuses))
          c[`${k} => ${v.status} ${v.stage}`] =
            (c[`${k} => ${v.status} ${v.stage}`] ?? 0) + v.count;
      console.log(
        Object.entries(c)
          .map(([k, v]) => `${v} ${k}`)
          .join('\n'),
      );
    }
  }
});
