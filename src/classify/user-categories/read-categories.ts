import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Category } from '../../model/category.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { compileClassifier } from '../classifier.ts';
import { cueProblems } from '../cue-problems.ts';
import { categoriesUnread, categoryBroken, exampleMissed } from '../messages.ts';
import { categorySchema, changeSchema } from './category-schema.ts';

/** All categories of a run, and what was amiss with the user's own. */
export interface ReadCategories {
  readonly categories: readonly Category[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of categories, with what finds the line of a value in it. */
interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Reads a user's categories (YAML, a list of entries with the fields of {@link Category}) and adds
 * them to the built-in ones, or changes those. An entry that breaks a rule is left out with a message that
 * names its line; the others hold. Each example is tried.
 *
 * @example
 * ```ts
 * readCategories('- id: Bad Id\n', 'mine.yaml', []).diagnostics[0].row; // 1
 * ```
 */
export function readCategories(
  text: string,
  file: string,
  builtIn: readonly Category[],
): ReadCategories {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const source = { file, document, lines };
  const [broken] = document.errors;
  if (broken !== undefined)
    return {
      categories: builtIn,
      diagnostics: [categoriesUnread(file, broken.linePos?.[0].line ?? 1, broken.message)],
    };
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries))
    return {
      categories: builtIn,
      diagnostics: [categoriesUnread(file, 1, 'no list of categories')],
    };
  const diagnostics: Diagnostic[] = [];
  const categories = [...builtIn];
  const own: { at: number; id: string }[] = [];
  for (const [at, entry] of entries.entries()) {
    const read = readEntry(entry as unknown, at, source, categories);
    if (Array.isArray(read)) diagnostics.push(...read);
    else {
      const place = categories.findIndex(({ id }) => id === read.id);
      if (place === -1) categories.push(read);
      else categories[place] = read;
      own.push({ at, id: read.id });
    }
  }
  return { categories, diagnostics: [...diagnostics, ...missedExamples(own, source, categories)] };
}

/** The category that an entry comes to, or what is wrong with it. */
function readEntry(
  entry: unknown,
  at: number,
  source: Source,
  known: readonly Category[],
): Category | Diagnostic[] {
  const before = known.find(({ id }) => id === (entry as { id?: unknown } | null)?.id);
  const checked = before === undefined ? categorySchema.safeParse(entry) : null;
  const change = before === undefined ? null : changeSchema.safeParse(entry);
  const issues = (checked ?? change)?.error?.issues ?? [];
  if (issues.length > 0)
    return issues.map((issue) => problem(source, [at, ...issue.path], issue.message));
  const category =
    before !== undefined && change?.data !== undefined
      ? changed(before, change.data)
      : (checked?.data ?? null);
  if (category === null) return [];
  const problems = cueProblems(category);
  return problems.length === 0
    ? category
    : problems.map((message) => problem(source, [at, 'cues'], message));
}

function changed(before: Category, change: z.infer<typeof changeSchema>): Category {
  const { words, meta, cues, advice, examples } = change;
  return {
    id: before.id,
    words: { ...before.words, ...defined(words) },
    meta: { ...before.meta, ...meta },
    cues: {
      gap: [...before.cues.gap, ...(cues?.gap ?? [])],
      strength: [...before.cues.strength, ...(cues?.strength ?? [])],
      topic: [...before.cues.topic, ...(cues?.topic ?? [])],
    },
    advice: { ...before.advice, ...defined(advice) },
    examples,
  };
}

/** Only what was given: a value that is missing must not replace one that is there. */
function defined<T extends object>(
  values: T | undefined,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Examples that the reader reads otherwise than their author: by cues alone, since nothing else knows them. */
function missedExamples(
  own: readonly { at: number; id: string }[],
  source: Source,
  categories: readonly Category[],
): Diagnostic[] {
  if (own.length === 0) return [];
  const { classify } = compileClassifier(categories);
  return own.flatMap(({ at, id }) => {
    const { hits, misses } = categories.find((category) => category.id === id)!.examples;
    const found = (text: string): boolean =>
      classify(text).gaps.some(({ category }) => category === id);
    const tried = (kind: 'hits' | 'misses', texts: readonly string[]): Diagnostic[] =>
      texts.flatMap((text, place) =>
        found(text) === (kind === 'hits')
          ? []
          : [
              exampleMissed(
                source.file,
                lineOf(source, [at, 'examples', kind, place]),
                id,
                kind,
                text,
              ),
            ],
      );
    return [...tried('hits', hits), ...tried('misses', misses)];
  });
}

function problem(source: Source, path: readonly PropertyKey[], rule: string): Diagnostic {
  const where = path.slice(1).map(String).join('.');
  const plain = /received undefined$/.test(rule) ? 'it must be given' : rule;
  return categoryBroken(source.file, lineOf(source, path), where, plain);
}

/** The line on which a value stands, counted from 1; that of what holds it where it is missing. */
function lineOf({ document, lines }: Source, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}
