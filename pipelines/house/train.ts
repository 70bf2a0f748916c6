/*
 * `npm run train`: makes the learned layer of the reader from the labelled corpus. The same corpus
 * and cues give the same file. `-- --measure` also leaves each part out in turn, trains on the others and
 * prints how the reader does on the part.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  categories,
  compileClassifier,
  evaluate,
  renderEvaluation,
  trainReader,
  type CorpusPart,
} from '../../src/index.ts';

const home = fileURLToPath(new URL('../../..', import.meta.url));
const corpus = join(home, 'samples/corpus');
const WEIGHTS = 'src/classify/learned/weights.ts';

/** No cue was written from these parts. */
const UNSEEN = new Set(['c6', 'c9', 'c11']);

const parts: CorpusPart[] = readdirSync(corpus)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => {
    const name = file.replace('.jsonl', '');
    const lines = readFileSync(join(corpus, file), 'utf8').trim().split('\n');
    return {
      name,
      notes: lines.map((line) => JSON.parse(line) as CorpusPart['notes'][number]),
      isUnseen: UNSEEN.has(name),
    };
  });

const say = (text: string): void => void process.stderr.write(`${text}\n`);

if (process.argv.includes('--measure')) {
  const residual = new Set(categories.filter(({ meta }) => meta.residual).map(({ id }) => id));
  const judged = parts.flatMap((part) => {
    say(`Leaving out ${part.name}`);
    const reader = compileClassifier(
      categories,
      trainReader(
        parts.filter((other) => other !== part),
        categories,
      ),
    );
    const own = part.notes.map((note) => ({ reading: reader.classify(note.text), labels: note }));
    const { gaps, strengths, falseBlame } = evaluate(own, residual);
    process.stdout.write(
      `${part.name}  gaps F1 ${gaps.f1?.toFixed(3)}  strengths F1 ${strengths.f1?.toFixed(3)}  false blame ${falseBlame?.toFixed(3)}\n`,
    );
    return own;
  });
  process.stdout.write(renderEvaluation(evaluate(judged, residual)));
} else {
  const model = trainReader(parts, categories, say);
  const { rows, ...rest } = model;
  const head =
    "import type { ModelText } from './model-file.ts';\n\n/* Made by `npm run train` from samples/corpus; not to be edited by hand. */\n\n";
  const text = `${head}/** What the reader learned from labelled notes. */\n// prettier-ignore\nexport const weights: ModelText = {\n  ...${JSON.stringify(rest)},\n  rows: \`${rows}\`,\n};\n`;
  writeFileSync(join(home, WEIGHTS), text);
  say(`${WEIGHTS}: ${Math.round(text.length / 1024)} kB, ${rows.split('\n').length - 1} features`);
}
