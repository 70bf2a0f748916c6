import { expect, it } from 'vitest';
import { markdownTable } from '../../src/formats/markdown-table.ts';
import { cellsOf, utf8 } from './bytes.ts';

it('reads a tracker kept as a table, links by their label', () => {
  const reading = markdownTable.read(
    utf8(
      'jobs.md',
      '# Jobs\n\n| # | Date | Company | Status |\n|---|:---:|---|---|\n| 1 | 2026-01-14 | [Acorn](https://a.example) | **Rejected** |\n| 2 | 2026-02-03 | Birch \\| Sons | Applied |\n',
    ),
  );
  expect(reading.tables[0]?.columns).toEqual(['#', 'Date', 'Company', 'Status']);
  expect(cellsOf(reading)).toEqual([
    ['1', '2026-01-14', 'Acorn', 'Rejected'],
    ['2', '2026-02-03', 'Birch | Sons', 'Applied'],
  ]);
  expect(reading.tables[0]?.rows[0]?.place.row).toBe(5);
});
