import type { Analysis } from '../model/analysis.ts';
import { isOpen, type Application } from '../model/application.ts';
import type { IsoDay } from '../model/calendar-date.ts';
import type { Change, ClientSummary } from '../model/cohort.ts';
import type { Share } from '../model/measure.ts';
import { rejectionsOf, type Rejection } from '../model/rejection.ts';
import { shareOf } from '../model/share.ts';
import { stageRank, type Stage } from '../model/stage.ts';
import { conversationHalves, conversationsOf } from './conversations.ts';
import { flagsOf } from './flags.ts';
import { newsSince, type Before } from './news.ts';

/**
 * A client's analysis in one row of the cohort.
 *
 * @param folder - the client's folder below `clients/`
 * @param before - the last run, so that the row can say what is new
 */
export function summariseClient(analysis: Analysis, folder: string, before: Before): ClientSummary {
  const { applications, notes, categories, improvements, subject } = analysis;
  const rejections = rejectionsOf(analysis, categories);
  const told = rejections.filter(({ stated }) => stated.size > 0);
  const sent = applications.filter(({ status }) => status !== 'not-applied');
  const [first] = improvements;
  return {
    name: subject,
    folder,
    applications: sent.length,
    notes: notes.length,
    told: shareOf(told.length, rejections.length),
    lostAt: lostAt(rejections),
    first:
      first === undefined
        ? null
        : {
            category: first.category,
            rankInterval: first.rankInterval,
            share: first.share,
            themes: themesOf(analysis, first.category),
          },
    conversations: conversationsOf(sent),
    halves: conversationHalves(sent, analysis.today),
    changes: changesOf(analysis),
    lastAppliedOn: lastApplied(sent, analysis.today),
    open: sent.filter(isOpen).length,
    reasons: counted(told),
    reasonsByStage: countedByStage(told),
    flags: flagsOf(analysis, told),
    news: newsSince(analysis, before),
  };
}

/** One mention is an aside; what two rejections name keeps coming up. */
const LEAST_NAMED = 2;
const MOST_THEMES = 3;

function themesOf({ themes }: Analysis, category: string): string[] {
  return themes
    .filter((theme) => theme.kind === 'sub-theme' && theme.category === category)
    .filter(({ share }) => share.count >= LEAST_NAMED)
    .slice(0, MOST_THEMES)
    .map(({ name }) => name);
}

/** The stage at which most rejections came; of two equal ones the later, which costs more. */
function lostAt(rejections: readonly Rejection[]): ClientSummary['lostAt'] {
  const counts = new Map<Stage, number>();
  for (const { stage } of rejections)
    if (stage !== null) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || stageRank(b) - stageRank(a));
  return most === undefined ? null : { stage: most[0], count: most[1], n };
}

function lastApplied(sent: readonly Application[], today: IsoDay): IsoDay | null {
  const days = sent.flatMap(({ appliedOn }) =>
    appliedOn?.precision === 'day' && appliedOn.iso <= today ? [appliedOn.iso] : [],
  );
  return days.sort().at(-1) ?? null;
}

/** As the statistic of the milestones has them. */
function changesOf({ milestones, measures }: Analysis): Change[] {
  const rows = measures.milestones?.rows ?? [];
  const at = (key: string, when: string): Share | null => {
    const row = rows.find(
      ({ by }) => by.milestone === key && by.of === 'conversation' && by.when === when,
    );
    return row?.measure.unit === 'share' ? row.measure : null;
  };
  return milestones.flatMap(({ date, what }) => {
    const key = `${date.iso} ${what}`;
    const [before, after] = [at(key, 'before'), at(key, 'after')];
    return before === null || after === null ? [] : [{ on: date.iso, what, before, after }];
  });
}

function countedByStage(told: readonly Rejection[]): ClientSummary['reasonsByStage'] {
  const stages = [...new Set(told.flatMap(({ stage }) => stage ?? []))];
  return Object.fromEntries(
    stages
      .sort((a, b) => stageRank(a) - stageRank(b))
      .map((stage) => [stage, counted(told.filter((one) => one.stage === stage))]),
  );
}

function counted(told: readonly Rejection[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { stated } of told)
    for (const category of stated.keys()) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}
