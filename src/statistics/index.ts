import type { Statistic } from '../model/statistic.ts';
import { applicationsByMonth } from './applications-by-month.ts';
import { conversion } from './conversion.ts';
import { coverage } from './coverage.ts';
import { employerAndGuess } from './employer-and-guess.ts';
import { feedbackAndFunnel } from './feedback-and-funnel.ts';
import { feedbackQuality } from './feedback-quality.ts';
import { flow } from './flow.ts';
import { milestones } from './milestones.ts';
import { outcomesByGroup } from './outcomes-by-group.ts';
import { outcomes } from './outcomes.ts';
import { outlook } from './outlook.ts';
import { reasonsByGroup } from './reasons-by-group.ts';
import { reasonsByMonth } from './reasons-by-month.ts';
import { reasonsByWeek } from './reasons-by-week.ts';
import { reasonsByStage } from './reasons-by-stage.ts';
import { reasons } from './reasons.ts';
import { silence } from './silence.ts';
import { strengths } from './strengths.ts';

/** Every measure, sorted by id. */
export const statistics: readonly Statistic[] = [
  applicationsByMonth,
  conversion,
  coverage,
  employerAndGuess,
  feedbackAndFunnel,
  feedbackQuality,
  flow,
  milestones,
  outcomes,
  outcomesByGroup,
  outlook,
  reasons,
  reasonsByGroup,
  reasonsByMonth,
  reasonsByStage,
  reasonsByWeek,
  silence,
  strengths,
];
