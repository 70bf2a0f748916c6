/*
 * `npm run new <kind> <name>`: writes a unit, its test and its line in the room's registry, then
 * makes the committed outputs anew. What it writes works as it stands and passes `npm test`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home, run, runInstalled, setUp, stop } from './setup.mjs';
import { categoryUnit } from './templates/category.mjs';
import { chartTest, chartUnit } from './templates/chart.mjs';
import { formatTest, formatUnit } from './templates/format.mjs';
import { sectionTest, sectionUnit } from './templates/section.mjs';
import { statisticTest, statisticUnit } from './templates/statistic.mjs';

/** A category carries its proof in itself, so it has no test of its own. */
const KINDS = {
  category: { room: 'categories', ending: 'ts', unit: categoryUnit },
  chart: { room: 'charts', ending: 'ts', unit: chartUnit, test: chartTest },
  format: { room: 'formats', ending: 'ts', unit: formatUnit, test: formatTest },
  section: { room: 'sections', ending: 'tsx', unit: sectionUnit, test: sectionTest },
  statistic: { room: 'statistics', ending: 'ts', unit: statisticUnit, test: statisticTest },
};

const [kind = '', id = ''] = process.argv.slice(2);
const plan = KINDS[kind];
if (plan === undefined)
  stop(
    `No unit was made: the kind must be one of ${Object.keys(KINDS).join(', ')}, not "${kind}".`,
  );
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id))
  stop(
    `No unit was made: a name is words in lower case joined by hyphens, such as reply-time, not "${id}".`,
  );

const names = {
  id,
  /** `reply-time` as code names it: `replyTime`. */
  code: id.replace(/-([a-z0-9])/g, (_all, letter) => letter.toUpperCase()),
  /** As a sentence names it: `reply time`. */
  words: id.replaceAll('-', ' '),
};
const unit = join('src', plan.room, `${id}.${plan.ending}`);
const test = join('tests', plan.room, `${id}.test.${plan.ending}`);
const registry = join('src', plan.room, 'index.ts');
if (existsSync(join(home, unit))) stop(`No unit was made: ${unit} is already there.`);

writeFileSync(join(home, unit), plan.unit(names));
if (plan.test !== undefined) writeFileSync(join(home, test), plan.test(names));
writeFileSync(join(home, registry), registered(readFileSync(join(home, registry), 'utf8')));
const written = plan.test === undefined ? [unit, registry] : [unit, test, registry];
runInstalled('prettier/bin/prettier.cjs', ['--write', '--log-level=warn', ...written]);
setUp();
if (run(process.execPath, ['dist/pipelines/house/goldens.js'], { quiet: true }) !== 0)
  stop('The committed outputs could not be made anew.');
process.stdout.write(
  `${written.join('\n')}\nIt works as it stands. Change it until it says what you mean, then: npm test\n`,
);

/** The registry with one more import and one more line, each in its place in the alphabet. */
function registered(text) {
  const line = `import { ${names.code} } from './${id}.${plan.ending}';`;
  const imports = text.split('\n').filter((one) => one.startsWith('import '));
  const after =
    imports.filter((one) => one.split(' from ')[1] < line.split(' from ')[1]).at(-1) ??
    imports.at(-1);
  const withImport = text.replace(after, `${after}\n${line}`);
  const open = withImport.indexOf('= [') + 3;
  const close = withImport.indexOf(']', open);
  const units = withImport
    .slice(open, close)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  // Sections stand in reading order; a new one goes before the last, which says what the report does not show.
  if (kind === 'section') units.splice(-1, 0, names.code);
  else units.push(names.code);
  const sorted =
    kind === 'section' ? units : units.sort((a, b) => (hyphened(a) < hyphened(b) ? -1 : 1));
  return `${withImport.slice(0, open)}\n  ${sorted.join(',\n  ')},\n${withImport.slice(close)}`;
}

/** `replyTime` back to the id that the registry is sorted by. */
function hyphened(code) {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
