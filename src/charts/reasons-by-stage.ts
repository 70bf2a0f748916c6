import { defineChart, type ChartTable } from '../model/chart.ts';
import type { Share } from '../model/measure.ts';
import { sentenceCase } from '../model/phrase.ts';
import { STAGES } from '../model/stage.ts';
import type { HeatReason, HeatStage } from './heat-grid.ts';
import { heatMap } from './heat-map.ts';
import { shareRows, type ShareRow } from './share-rows.ts';
import { categoryName, stageName } from './words.ts';

export const reasonsByStage = defineChart({
  id: 'reasons-by-stage',
  words: { name: 'Reasons by stage' },
  draw: (analysis) => {
    const rows = shareRows(analysis, 'reasons-by-stage').filter(
      ({ by: { reason = '' } }) => analysis.categories[reason]?.residual !== true,
    );
    const stages = stagesOf(rows);
    const reasons = [...new Set(rows.map(({ by }) => by['reason'] ?? ''))]
      .map((id): HeatReason => {
        const cells = stages.map(({ stage }) => shareAt(rows, id, stage));
        const total = cells.reduce((sum, share) => sum + (share?.count ?? 0), 0);
        const outside = analysis.categories[id]?.control === 'out-of-your-hands';
        return { id, name: categoryName(analysis, id), outside, cells, total };
      })
      .filter(({ total }) => total > 0)
      .sort(
        (a, b) => Number(a.outside) - Number(b.outside) || peak(a) - peak(b) || b.total - a.total,
      );
    if (reasons.length === 0) return null;
    return {
      title: titleOf(reasons, stages),
      note: 'Of the rejections with a reason that ended at a stage, how many name it. The stronger the tint of a field, the larger the share; a small base gives a strong tint easily. Beneath each stage, how many ended there with a reason.',
      description: `${reasons.map(({ name, cells, total }) => `${name}: ${stages.flatMap(({ name: at, n }, column) => ((cells[column]?.count ?? 0) === 0 ? [] : `${cells[column]!.count} of ${n} at the ${at}`)).join(', ')}, ${total} in all`).join('; ')}.`,
      spec: heatMap('wide', reasons, stages),
      narrowSpec: heatMap('narrow', reasons, stages),
      table: tableOf(reasons, stages),
    };
  },
});

/** Stages in their order, with how many rejections with a reason ended there. */
function stagesOf(rows: readonly ShareRow[]): HeatStage[] {
  const known: readonly string[] = STAGES;
  const bases = new Map(rows.map(({ by, share }) => [by['stage'] ?? '', share.n]));
  return [...bases]
    .map(([stage, n]) => ({ stage, n, name: stageName(stage) }))
    .sort((a, b) => known.indexOf(a.stage) - known.indexOf(b.stage));
}

function shareAt(rows: readonly ShareRow[], reason: string, stage: string): Share | null {
  return rows.find(({ by }) => by['reason'] === reason && by['stage'] === stage)?.share ?? null;
}

/** The column in which a reason is named most. */
function peak({ cells }: HeatReason): number {
  const counts = cells.map((share) => share?.count ?? 0);
  return counts.indexOf(Math.max(...counts));
}

/** The fullest field, as a count; that it means anything is left to the section's words. */
function titleOf(reasons: readonly HeatReason[], stages: readonly HeatStage[]): string {
  const [most] = reasons
    .map((reason) => ({ reason, column: peak(reason) }))
    .sort((a, b) => count(b) - count(a));
  const { reason, column } = most!;
  const { n, name } = stages[column]!;
  const counted = count(most!);
  const all = counted < n ? `${counted} of the` : n === 1 ? 'The' : 'All';
  const verb = counted === 1 ? 'names' : 'name';
  return `${all} ${n === 1 ? 'one rejection' : `${n} rejections`} with a reason at the ${name} ${verb} “${reason.name}”`;
}

function count({ reason, column }: { reason: HeatReason; column: number }): number {
  return reason.cells[column]?.count ?? 0;
}

function tableOf(reasons: readonly HeatReason[], stages: readonly HeatStage[]): ChartTable {
  return {
    columns: [
      { label: 'Reason', numeric: false },
      ...stages.map(({ name, n }) => ({ label: `${sentenceCase(name)} (of ${n})`, numeric: true })),
      { label: 'All', numeric: true },
    ],
    rows: reasons.map(({ name, cells, total }) => [
      name,
      ...cells.map((share) => String(share?.count ?? 0)),
      String(total),
    ]),
  };
}
