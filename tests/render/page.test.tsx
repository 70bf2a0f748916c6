import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { renderPage } from '../../src/render/page.tsx';
import { sections } from '../../src/sections/index.ts';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { chartOf } from '../sections/show.ts';

const charts = new Map(
  ['outcomes', 'conversion', 'applications-by-month', 'reasons-by-month', 'silence'].map((id) => [
    id,
    chartOf(id),
  ]),
);
const page = await renderPage({ analysis, charts });
const empty = await renderPage({ analysis: emptyAnalysis, charts: new Map() });

function all(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, found = '']) => found);
}

describe.each([
  ['a history', page],
  ['an empty history', empty],
])('the page of %s', (_, markup) => {
  const body = markup.slice(markup.indexOf('<body'));

  it('is a whole document in a language', () => {
    expect(markup).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(markup).toMatch(/<\/html>\n$/);
  });

  it('allows its own style sheet and its own script by hash, and nothing else', () => {
    const [css = ''] = all(markup, /<style>([\s\S]*?)<\/style>/g);
    const hashOf = (text: string): string =>
      createHash('sha256').update(text, 'utf8').digest('base64');
    const [script = ''] = all(markup, /<script>([\s\S]*?)<\/script>/g);
    expect(all(markup, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src 'none'; style-src 'sha256-${hashOf(css)}'; script-src 'sha256-${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    ]);
  });

  it('has no style attribute, one script, and reaches nowhere', () => {
    const words = markup.replace(/<script>[\s\S]*?<\/script>/, '');
    expect(words).not.toMatch(/<[^>]+\sstyle=/);
    expect(words).not.toMatch(/<script|<link|<iframe|<img|<form|\son[a-z]+="/i);
    expect(
      all(words, /(?:href|src)="([^"]*)"/g).filter((target) => !target.startsWith('#')),
    ).toEqual([]);
    expect(words).not.toMatch(/url\(|@import/);
  });

  it('has one first heading, and skips no level', () => {
    const levels = all(body, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  it('uses each id once, and every link of the page arrives', () => {
    const ids = all(body, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(body, /href="#([^"]*)"/g).filter((target) => !ids.includes(target))).toEqual([]);
    const named = all(body, /aria-labelledby="([^"]*)"/g);
    expect(named.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('shows no value that is none', () => {
    expect(body).not.toMatch(/NaN|undefined|Infinity|\[object|>null</);
  });
});

describe('the page', () => {
  it('shows every section in the order of the registry, and lists it in the contents', () => {
    const ids = sections.map(({ id }) => id);
    expect(all(page, /<section id="([^"]*)"/g)).toEqual(ids);
    expect(all(page, /<li><a href="#([^"]*)"/g)).toEqual(ids);
  });

  it('is the same, byte for byte, for the same view', async () => {
    expect(await renderPage({ analysis, charts })).toBe(page);
  });

  it('names the subject and the day at the foot of each printed sheet', () => {
    expect(page).toContain('content: "Debrief\\2c  Mira Halloran\\2c  20 November 2026"');
  });

  it('stays small: at most 350 kB for a hundred notes', async () => {
    const notes = Array.from({ length: 5 }, (_, copy) =>
      analysis.notes.map((note) => ({ ...note, id: `n${copy}${note.id.slice(1)}` })),
    ).flat();
    const large = await renderPage({ analysis: { ...analysis, notes }, charts });
    expect(notes.length).toBeGreaterThanOrEqual(100);
    expect(Buffer.byteLength(large)).toBeLessThan(350_000);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  ']]><!--',
  '${7*7} $& $` {{7*7}}',
  '"\' onmouseover=alert(1) x="',
  '\u202Eesrever\u202C',
  'zero\u200Bwidth\uFEFF',
  'w'.repeat(10_000),
  '👩‍👩‍👧 🏳️‍🌈',
  '=HYPERLINK("x")',
  'null\u0000character',
];

/** Every text of a user in an Analysis replaced by a hostile one; lengths of marks follow. */
function hostile(text: string): Analysis {
  const note = analysis.notes[0]!;
  const evidence = [{ start: 0, end: text.length, text }];
  const finding = { category: 'answers', confidence: 0.9, evidence };
  const quote = {
    noteId: 'n1',
    company: text,
    date: null,
    source: text,
    saidBy: 'employer',
    sentence: text,
    marks: evidence,
    confidence: 0.9,
  } as const;
  const [letter, open, improvement, strength] = [
    analysis.letters[0]!,
    analysis.open[0]!,
    analysis.improvements[0]!,
    analysis.strengths[0]!,
  ];
  return {
    ...analysis,
    subject: text,
    inputs: [{ ...analysis.inputs[0]!, file: text }],
    notes: [
      {
        ...note,
        company: text,
        source: text,
        text,
        reading: { ...note.reading, gaps: [finding], strengths: [] },
      },
    ],
    themes: [
      {
        kind: 'sub-theme',
        category: improvement.category,
        name: text,
        share: improvement.share,
        noteIds: ['n1'],
      },
    ],
    improvements: [{ ...improvement, quotes: [quote] }],
    strengths: [{ ...strength, quotes: [quote] }],
    letters: [{ ...letter, company: text, role: text, subject: text, body: text, reason: text }],
    open: [{ ...open, company: text, role: text }],
    diagnostics: [{ ...analysis.diagnostics[0]!, file: text, column: text, note: text }],
  };
}

describe('hostile text', () => {
  it.each(HOSTILE)('%j appears as text, everywhere', async (text) => {
    const markup = await renderPage({ analysis: hostile(text), charts });
    const plain = await renderPage({ analysis: hostile('plain'), charts });
    const elements = (page: string): string[] => all(page, /<([a-z0-9]+)[\s>]/g);
    expect(elements(markup)).toEqual(elements(plain));
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\u0000', '\uFFFD');
    expect(markup).toContain(`<mark class="mark-gap">${escaped}</mark>`);
    expect(markup).toContain(`<bdi>${escaped}</bdi>`);
    // A quotation mark is escaped in text and in values, so what is left are names of attributes.
    expect(markup.replace(/"[^"]*"/g, '')).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
  });
});
