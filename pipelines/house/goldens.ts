/*
 * `npm run goldens`: makes anew what is committed and made by the program itself: the published
 * schema, the tables of the README, the reports of the samples. Read the difference before you
 * commit it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysisJsonSchema } from '../../src/index.ts';
import { writeOutput } from '../../src/node/write-output.ts';
import { withTables } from './readme-tables.ts';
import { outputsOf, samples } from './samples.ts';

// This file runs from `dist/pipelines/house/`.
const home = fileURLToPath(new URL('../../..', import.meta.url));

const schema = `${JSON.stringify(analysisJsonSchema(), null, 2)}\n`;
await writeFile(join(home, 'src/analysis/analysis.schema.json'), schema);

const readme = join(home, 'README.md');
await writeFile(readme, withTables(await readFile(readme, 'utf8')));

for (const sample of samples(home)) {
  await writeOutput(join(home, sample.report), await outputsOf(home, sample));
  process.stdout.write(`${sample.report}\n`);
}
