import type { Analysis } from '../../model/analysis.ts';
import type { Share } from '../../model/measure.ts';
import { STAGES, type Stage } from '../../model/stage.ts';
import { reasonName } from './reasons.ts';
import { shareRows } from './share-rows.ts';

/** One reason across the stages; a cell is `null` where nothing was measured. */
export interface HeatRow {
  readonly name: string;
  readonly outside: boolean;
  readonly cells: readonly (Share | null)[];
  readonly total: number;
}

/** Reasons against stages. */
export interface HeatGrid {
  readonly stages: readonly { readonly stage: Stage; readonly n: number }[];
  readonly rows: readonly HeatRow[];
}

/**
 * Reasons by the stage at which they were named. Stages are in their order, and the reasons in the
 * order of the stage where each is named most, so that a pattern is a diagonal.
 */
export function reasonsByStage(analysis: Pick<Analysis, 'measures' | 'categories'>): HeatGrid {
  const measured = shareRows(analysis, 'reasons-by-stage').filter(
    ({ by }) => analysis.categories[by['reason'] ?? '']?.residual !== true,
  );
  const cell = new Map(measured.map(({ by, share }) => [`${by['reason']} ${by['stage']}`, share]));
  const stages = STAGES.flatMap((stage) => {
    const n = Math.max(
      0,
      ...measured.map(({ by, share }) => (by['stage'] === stage ? share.n : 0)),
    );
    return n > 0 ? [{ stage, n }] : [];
  });
  const ids = [...new Set(measured.map(({ by }) => by['reason'] ?? ''))];
  const rows = ids.map((id) => {
    const cells = stages.map(({ stage }) => cell.get(`${id} ${stage}`) ?? null);
    return {
      name: reasonName(analysis, id),
      outside: analysis.categories[id]?.control === 'out-of-your-hands',
      cells,
      total: cells.reduce((sum, share) => sum + (share?.count ?? 0), 0),
    };
  });
  return { stages, rows: rows.filter(({ total }) => total > 0).sort(byPeak) };
}

function byPeak(a: HeatRow, b: HeatRow): number {
  return peak(a) - peak(b) || b.total - a.total;
}

/** The column in which a reason is named most. */
function peak({ cells }: HeatRow): number {
  const counts = cells.map((share) => share?.count ?? 0);
  return counts.indexOf(Math.max(...counts));
}
