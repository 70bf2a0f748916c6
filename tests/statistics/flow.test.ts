import { expect, it } from 'vitest';
import type { Application } from '../../src/model/application.ts';
import { flow } from '../../src/statistics/flow.ts';
import { application, setting } from './invented-history.ts';

function measured(history: readonly Partial<Application>[]): { links: string[]; sentence: string } {
  const applications = history.map((each, at) => application(`a${at}`, each));
  const rows = flow.measure({ applications, notes: [] }, setting);
  const links = rows.map(
    ({ by, measure }) =>
      `${by.from} > ${by.to} ${measure.unit === 'share' ? `${measure.count}/${measure.n}` : ''}`,
  );
  return { links, sentence: flow.verdict(rows, setting).sentence };
}

it('leads every application through the stations that it reached to its ending', () => {
  const { links, sentence } = measured([
    { status: 'rejected', reached: 'applied' },
    { status: 'rejected', reached: 'reply' },
    { status: 'no-reply', reached: 'screen' },
    { status: 'rejected', reached: 'interview' },
    { status: 'accepted', reached: 'accepted' },
    { status: 'not-applied', reached: 'applied' },
  ]);
  expect(links).toEqual([
    'applied > rejected 2/5',
    'applied > screen 3/5',
    'screen > no-reply 1/5',
    'screen > interview 2/5',
    'interview > rejected 1/5',
    'interview > offer 1/5',
    'offer > accepted 1/5',
  ]);
  expect(sentence).toBe(
    'Of 5 applications, 3 came to a first call or test, 2 to an interview and 1 to an offer.',
  );
});

it('leaves out a station at which nothing ended, and takes a test for a first call', () => {
  const { links } = measured([
    { status: 'rejected', reached: 'assessment' },
    { status: 'rejected', reached: 'final' },
  ]);
  expect(links).toEqual([
    'applied > screen 2/2',
    'screen > rejected 1/2',
    'screen > final 1/2',
    'final > rejected 1/2',
  ]);
});

it('knows that an offer was made, whatever the tracker says of the stage, and that it waits', () => {
  const { links } = measured([
    { status: 'offer', reached: 'screen' },
    { status: 'declined', reached: 'applied' },
  ]);
  expect(links).toEqual(['applied > offer 2/2', 'offer > open 1/2', 'offer > declined 1/2']);
});

it('says so where nothing was sent, or nothing came of it', () => {
  expect(measured([]).sentence).toBe('No application has been sent yet.');
  expect(measured([{ status: 'no-reply' }]).sentence).toBe(
    'Of 1 application, none has come to a conversation so far.',
  );
});
