import { plural } from '../model/phrase.ts';
import { rejectionsOf } from '../model/rejection.ts';
import { defineStatistic } from '../model/statistic.ts';
import { LEAST_CASES } from './enough.ts';
import { reasonName } from './reason-words.ts';
import { addOne, mostFirst, shareRow, shareRows } from './share-rows.ts';

const VOICES = ['employer', 'candidate', 'both'] as const;

export const employerAndGuess = defineStatistic({
  id: 'employer-and-guess',
  words: { title: 'Employers’ word and own guess' },
  meta: {
    dimensions: ['reason', 'voice'],
    method:
      'Rejections for which there is both a reason in the employer’s word and a guess of the candidate’s: how many of them name a reason in the one, the other, or both. Intervals: Wilson, 95%.',
  },
  measure: (history, { categories }) => {
    const paired = rejectionsOf(history, categories).filter(
      ({ stated, guessed }) => stated.size > 0 && guessed.size > 0,
    );
    const all = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const { stated, guessed } of paired) {
      for (const reason of new Set([...stated.keys(), ...guessed.keys()])) addOne(all, reason);
      for (const reason of stated.keys()) addOne(counts, `${reason} employer`);
      for (const reason of guessed.keys()) {
        addOne(counts, `${reason} candidate`);
        if (stated.has(reason)) addOne(counts, `${reason} both`);
      }
    }
    return mostFirst(all).flatMap(([reason]) =>
      VOICES.map((voice) =>
        shareRow({ reason, voice }, counts.get(`${reason} ${voice}`) ?? 0, paired.length),
      ),
    );
  },
  verdict: (rows, setting) => {
    const shares = shareRows(rows);
    const n = shares[0]?.share.n ?? 0;
    if (n === 0) {
      const sentence = 'No rejection has both an employer’s reason and a guess of your own.';
      return { sentence, certainty: 'nothing' };
    }
    const both = new Map(
      shares.flatMap(({ by, share }) => (by.voice === 'both' ? [[by.reason, share.count]] : [])),
    );
    const guesses = shares
      .filter(({ by, share }) => by.voice === 'candidate' && share.count > 0)
      .map(({ by, share }) => ({ ...by, guessed: share.count, agreed: both.get(by.reason) ?? 0 }))
      .sort((a, b) => b.guessed - b.agreed - (a.guessed - a.agreed));
    const [most] = guesses;
    const base = `${n === 1 ? 'One rejection has' : `${n} rejections have`} both the employer’s reason and your own guess`;
    if (most === undefined || most.guessed === most.agreed) {
      const sentence = `${base}; each guess was named by the employer too.`;
      return { sentence, certainty: n < LEAST_CASES ? 'early' : 'tentative' };
    }
    const named = reasonName(most.reason, setting);
    const sentence = `${base}: you guessed ${named} ${most.guessed === 1 ? 'once' : plural(most.guessed, 'time')}, and the employer named it in ${most.agreed === 0 ? 'none' : most.agreed} of these.`;
    return { sentence, certainty: n < LEAST_CASES ? 'early' : 'tentative' };
  },
});
