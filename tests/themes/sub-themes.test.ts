import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { faultedTerms } from '../../src/themes/faulted-terms.ts';
import { subThemes } from '../../src/themes/sub-themes.ts';
import { termsIn } from '../../src/themes/terms-in.ts';
import { application, evidence, note, setting } from '../statistics/invented-history.ts';

function lacking(text: string, stretch: string): { text: string; gap: Finding } {
  return {
    text,
    gap: { category: 'hard-skills', confidence: 0.9, evidence: [evidence(text, stretch)] },
  };
}

describe('sub-themes', () => {
  it('count a skill by application, however it is written', () => {
    const told = [
      ['a1', lacking('You have little experience with k8s.', 'little experience')],
      ['a1', lacking('Kubernetes is still weak.', 'still weak')],
      ['a2', lacking('No Kubernetes or Terraform so far.', 'No Kubernetes')],
      ['a3', lacking('The technical side was thin.', 'was thin')],
    ] as const;
    const history = {
      applications: ['a1', 'a2', 'a3'].map((id) => application(id)),
      notes: told.map(([id, { text, gap }]) => note(id, { gaps: [gap] }, { text })),
    };
    const found = subThemes(history, setting.categories);
    expect(
      found.map(({ name, share, noteIds }) => [name, share.count, share.n, noteIds.length]),
    ).toEqual([
      ['Kubernetes', 2, 3, 3],
      ['Terraform', 1, 3, 1],
    ]);
  });

  it('leave out what a "but" sets against the gap, and what is praised', () => {
    const { text, gap } = lacking('Your SQL was sound, but Kafka is new to you.', 'new to you');
    const praise = {
      category: 'hard-skills',
      confidence: 0.9,
      evidence: [evidence(text, 'SQL was sound')],
    };
    const history = {
      applications: [application('a1')],
      notes: [note('a1', { gaps: [gap], strengths: [praise] }, { text })],
    };
    expect(subThemes(history, setting.categories).map(({ name }) => name)).toEqual(['Kafka']);
  });
});

describe('what a text faults', () => {
  it.each([
    ['Your SQL was sound, but Kafka is new to you.', ['Kafka']],
    ['SQL was fine. No Kafka, Go or R.', ['Kafka', 'Go', 'R']],
    ['Excel: fine. Power BI: could not build a single chart.', ['Power BI']],
    ['Nothing wrong with your Python. The licence for the crane has lapsed.', []],
    ['No HGV class 1 licence; his forklift licence is fine.', ['Lorry licence']],
    ['She had never opened BridgeWorks Pro.', ['BridgeWorks Pro']],
    ['Zero German, fluent French.', ['German']],
    ['HR was not in the room and the CEO had no time.', []],
  ])('in "%s" is %j', (text, names) => {
    expect(faultedTerms(text).map(({ name }) => name)).toEqual(names);
  });
});

it('takes a text of any shape in a moment', () => {
  for (const text of [
    `no${' '.repeat(100_000)}SQL`,
    'no, '.repeat(50_000),
    'no AB '.repeat(50_000),
  ])
    faultedTerms(text);
}, 5000);

describe('the names in a text', () => {
  it.each([
    { text: 'needs C# and the .NET stack', names: ['C#', 'ASP.NET'] },
    { text: 'wanted React Native, not React', names: ['React Native', 'React'] },
    { text: 'Go deeper; react faster; spark interest; excel at it', names: [] },
    { text: 'no CI/CD, no Node.js.', names: ['CI/CD', 'Node.js'] },
    { text: 'a driver’s licence is needed', names: ['Driving licence'] },
  ])('in "$text" are $names', ({ text, names }) => {
    expect(termsIn(text)).toEqual(names);
  });
});
