/*
 * `npm run train`: makes the learned layer of the reader from the labelled corpus. The same corpus
 * and cues give the same file. It also prints how the reader does on each part that no cue was written
 * from, when it has not learned from it: the figures in the README.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  categories,
  evaluate,
  renderEvaluation,
  trainReader,
  type CorpusPart,
} from '../../src/index.ts';

const home = fileURLToPath(new URL('../../..', import.meta.url));
const corpus = join(home, 'samples/corpus');
const WEIGHTS = 'src/classify/learned/weights.ts';

/** Cues were written from these parts, so what they say about cues is too good. */
const SEEN = new Set(['c1', 'c2', 'c3', 'c4', 'c5', 'c7', 'c8', 'c10', 'c12']);

const parts: CorpusPart[] = readdirSync(corpus)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => {
    const name = file.replace('.jsonl', '');
    const lines = readFileSync(join(corpus, file), 'utf8').trim().split('\n');
    return {
      name,
      notes: lines.map((line) => JSON.parse(line) as CorpusPart['notes'][number]),
      isUnseen: !SEEN.has(name),
    };
  });

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const { model, leftOut } = trainReader(parts, categories, say);

const residual = new Set(categories.filter(({ meta }) => meta.residual).map(({ id }) => id));
for (const { name, judged } of leftOut) {
  const { gaps, strengths, statedGaps, falseBlame } = evaluate(judged, residual);
  const figures = {
    gaps: gaps.f1,
    stated: statedGaps.precision,
    strengths: strengths.f1,
    blame: falseBlame,
  };
  const words = Object.entries(figures).map(([word, figure]) => `${word} ${figure?.toFixed(2)}`);
  process.stdout.write(`${name.padEnd(4)} ${words.join('  ')}\n`);
}
process.stdout.write(
  renderEvaluation(
    evaluate(
      leftOut.flatMap(({ judged }) => judged),
      residual,
    ),
  ),
);

const { packed, ...rest } = model;
const head =
  "import type { ModelText } from './model-file.ts';\n\n/* Made by `npm run train` from samples/corpus; not to be edited by hand. */\n\n";
const text = `${head}/** What the reader learned from labelled notes. */\n// prettier-ignore\nexport const weights: ModelText = {\n  ...${JSON.stringify(rest)},\n  packed: \`${packed}\`,\n};\n`;
writeFileSync(join(home, WEIGHTS), text);
say(`${WEIGHTS}: ${Math.round(text.length / 1024)} kB, ${rest.features} features`);
