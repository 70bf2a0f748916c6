import { benjaminiHochberg } from '../arithmetic/benjamini-hochberg.ts';
import { fisherExact } from '../arithmetic/fisher-exact.ts';
import { countWord, listWords, plural } from '../model/phrase.ts';
import { STAGE_NAMES, STAGES, type Stage } from '../model/stage.ts';
import { defineStatistic } from '../model/statistic.ts';
import { CHANCE, LEAST_CASES } from './enough.ts';
import { reasonName } from './reason-words.ts';
import { addOne, mostFirst, shareRow, shareRows, type ShareRow } from './share-rows.ts';
import { statedRejections } from './stated-rejections.ts';

/** A cell against everything outside its row and column. */
interface Cell {
  readonly by: ShareRow<'reason' | 'stage'>['by'];
  readonly count: number;
  readonly total: number;
  readonly p: number;
}

function cellsOf(rows: readonly ShareRow<'reason' | 'stage'>[]): Cell[] {
  const totals = new Map<string, number>();
  const bases = new Map<string, number>();
  for (const { by, share } of rows) {
    totals.set(by.reason, (totals.get(by.reason) ?? 0) + share.count);
    bases.set(by.stage, share.n);
  }
  const all = [...bases.values()].reduce((sum, n) => sum + n, 0);
  return rows.map(({ by, share: { count, n } }) => {
    const total = totals.get(by.reason) ?? 0;
    const elsewhere = total - count;
    return { by, count, total, p: fisherExact(count, n - count, elsewhere, all - n - elsewhere) };
  });
}

/** Cells in which a reason stands more often than chance would put it there. */
function keepers(cells: readonly Cell[]): Cell[] {
  const adjusted = benjaminiHochberg(cells.map(({ p }) => p));
  return cells
    .filter(({ count, total }, at) => adjusted[at]! <= CHANCE && count * 2 > total)
    .sort((a, b) => b.count - a.count);
}

export const reasonsByStage = defineStatistic({
  id: 'reasons-by-stage',
  words: { title: 'Reasons by stage' },
  meta: {
    dimensions: ['reason', 'stage'],
    method:
      'Of the rejections with a reason at a stage, those that name it. Whether a reason keeps to a stage: Fisher’s exact test of each cell, adjusted for their number (Benjamini and Hochberg 1995). Intervals: Wilson, 95%.',
  },
  measure: (history, setting) => {
    const bases = new Map<string, number>();
    const totals = new Map<string, number>();
    const cells = new Map<string, number>();
    for (const { stage, stated } of statedRejections(history, setting)) {
      if (stage === null) continue;
      addOne(bases, stage);
      for (const reason of stated.keys()) {
        addOne(totals, reason);
        addOne(cells, `${reason} ${stage}`);
      }
    }
    const stages = STAGES.filter((stage) => bases.has(stage));
    return mostFirst(totals).flatMap(([reason]) =>
      stages.map((stage) =>
        shareRow({ reason, stage }, cells.get(`${reason} ${stage}`) ?? 0, bases.get(stage) ?? 0),
      ),
    );
  },
  verdict: (rows, setting) => {
    const cells = cellsOf(shareRows(rows));
    const compared = new Set(cells.map(({ by }) => by.reason)).size;
    if (compared === 0) {
      return { sentence: 'No reason is known together with its stage yet.', certainty: 'nothing' };
    }
    const stages = new Set(cells.map(({ by }) => by.stage)).size;
    const named = cells.reduce((sum, { count }) => sum + count, 0);
    if (named < LEAST_CASES || stages === 1) {
      const sentence = `${plural(named, 'reason')} at ${plural(stages, 'stage')} cannot show which reason belongs where.`;
      return { sentence, certainty: 'early' };
    }
    const kept = keepers(cells).map(({ by, count, total }) => {
      const stage = STAGE_NAMES[by.stage as Stage];
      return `${reasonName(by.reason, setting)} at the ${stage} (${count} of ${total})`;
    });
    if (kept.length === 0) {
      const sentence = `No reason keeps to one stage more than chance would give; ${plural(compared, 'reason was', 'reasons were')} compared over ${stages} stages.`;
      return { sentence, certainty: 'nothing' };
    }
    const sentence = `Of ${plural(compared, 'reason')} compared, ${kept.length === 1 ? 'one keeps' : `${countWord(kept.length)} keep`} to a stage more than chance would give: ${listWords(kept)}.`;
    return { sentence, certainty: 'firm' };
  },
});
