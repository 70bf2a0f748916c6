import type { Table } from '../../model/record.ts';
import { fold } from '../fold.ts';

/** What tells the product that wrote a table: columns that stand in it, and hardly in another's. */
interface Product {
  readonly id: string;
  /** Folded names of columns, all of which must be there. */
  readonly columns: readonly string[];
}

/** The products whose exports are known, the most particular first. */
const PRODUCTS: readonly Product[] = [
  {
    id: 'linkedin',
    columns: ['application date', 'company name', 'job title', 'job url', 'resume name'],
  },
  { id: 'linkedin', columns: ['saved date', 'job url', 'job title', 'company name'] },
  { id: 'huntr', columns: ['board name', 'list name', 'company name', 'last moved at'] },
  {
    id: 'simplify',
    columns: ['job title', 'company name', 'applied date', 'status date', 'archived'],
  },
  { id: 'jobsync', columns: ['applied date', 'job title', 'job source', 'workplace type'] },
  { id: 'teal', columns: ['job position', 'company', 'date saved', 'excitement'] },
  {
    id: 'google-sheets-template',
    columns: [
      'company name',
      'application status',
      'date submitted',
      'link to job req',
      'rejection reason',
    ],
  },
  { id: 'ai-job-search', columns: ['company', 'role', 'channel', 'fit rating', 'cv file'] },
  { id: 'career-ops', columns: ['company', 'role', 'score', 'status', 'pdf', 'report'] },
];

/** Notion puts 32 hexadecimal digits into the name of a file that it exports. */
const NOTION_NAME = /(?:^|[ /_-])[0-9a-f]{32}(?:_all)?\.(?:csv|md)$/i;

/**
 * The product that a file comes from, by its columns or its name; `null` where neither tells.
 *
 * @example
 * ```ts
 * const table = { file: 'a.csv', columns: ['boardName', 'listName', 'companyName', 'lastMovedAt'], rows: [] };
 * productOf('a.csv', [table]); // 'huntr'
 * productOf('Jobs 5e1f0c9a7b3d4e2f8a6b1c0d9e8f7a6b.csv', []); // 'notion'
 * ```
 */
export function productOf(file: string, tables: readonly Table[]): string | null {
  for (const { columns } of tables) {
    const names = new Set(columns.map(fold));
    const product = PRODUCTS.find((known) => known.columns.every((name) => names.has(name)));
    if (product !== undefined) return product.id;
  }
  return NOTION_NAME.test(file) ? 'notion' : null;
}
