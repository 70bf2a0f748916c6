import { parse } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { frontMatterUnread } from '../messages.ts';
import { leadingAttributes } from './leading-attributes.ts';

const FENCED = /^\s*---[ \t]*\r?\n([\s\S]{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The front matter of a file, and the file without it. */
export interface FrontMatter {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rest: string;
  /** Lines that the front matter takes, its fences included. */
  readonly lines: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML front matter. Keys come out in lower case, lists joined by commas, what is nested is
 * left out. Where it is no YAML its lines are read one by one, with a diagnostic.
 *
 * @example
 * ```ts
 * frontMatter('a.md', '---\nCompany: Acorn Ltd\n---\nText').attributes; // { company: 'Acorn Ltd' }
 * ```
 */
export function frontMatter(file: string, text: string): FrontMatter {
  const found = FENCED.exec(text);
  if (found?.[1] === undefined) return { attributes: {}, rest: text, lines: 0, diagnostics: [] };
  const rest = text.slice(found[0].length);
  const lines = found[0].split('\n').length - 1;
  try {
    const attributes = flat(parse(found[1], { maxAliasCount: 10 }));
    return { attributes, rest, lines, diagnostics: [] };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const { attributes } = leadingAttributes(found[1]);
    return { attributes, rest, lines, diagnostics: [frontMatterUnread(file, why)] };
  }
}

function flat(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const pairs = Object.entries(value).map(([key, item]) => [key.toLowerCase(), words(item)]);
  return Object.fromEntries(pairs.filter(([, item]) => item !== '')) as Record<string, string>;
}

function words(item: unknown): string {
  if (typeof item === 'string') return item.trim();
  if (typeof item === 'number' || typeof item === 'boolean') return String(item);
  if (item instanceof Date) return item.toISOString().slice(0, 10);
  return Array.isArray(item)
    ? item
        .map(words)
        .filter((word) => word !== '')
        .join(', ')
    : '';
}
