import type { Chart } from '../model/chart.ts';
import { applicationsByMonth } from './applications-by-month.ts';
import { conversion } from './conversion.ts';
import { flow } from './flow.ts';
import { outcomes } from './outcomes.ts';
import { reasonsByMonth } from './reasons-by-month.ts';
import { reasonsByStage } from './reasons-by-stage.ts';
import { reasons } from './reasons.ts';
import { silence } from './silence.ts';
import { strengths } from './strengths.ts';

/** Every chart, sorted by id. */
export const charts: readonly Chart[] = [
  applicationsByMonth,
  conversion,
  flow,
  outcomes,
  reasons,
  reasonsByMonth,
  reasonsByStage,
  silence,
  strengths,
];
