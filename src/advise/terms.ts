import type { Control } from '../model/category.ts';
import type { Term } from '../model/improvement.ts';
import { plural } from '../model/phrase.ts';
import type { Factors } from './losses.ts';

const CONTROL_MEANS: Readonly<Record<Control, string>> = {
  yours: 'It is yours to change, so it counts in full.',
  shared: 'It lies partly with others, so the same work is likely to change less: 0.6.',
  'out-of-your-hands': 'It is out of your hands, so it does not count.',
};

/**
 * The factors of a score by name, each with what it means and why it has its value.
 *
 * @param named - rejections that name the reason
 * @param borrowed - how much of the losses is other clients'
 */
export function termsOf(
  factors: Factors,
  control: Control,
  named: number,
  borrowed: number,
): Term[] {
  const { losses, stage, recency, confidence, shrinkage } = factors;
  const own = losses - borrowed;
  return [
    {
      name: 'losses',
      value: own,
      means: `${plural(named, 'rejection')} ${named === 1 ? 'names' : 'name'} it; one that names several reasons is split between them, and a letter that many send counts once.`,
    },
    ...(borrowed === 0 ? [] : [cohortTerm(losses / own)]),
    {
      name: 'stage',
      value: stage,
      means:
        'How late it came, on average: 0.5 at the door, 1 after a first call, 2 at the final round, because a late loss takes more work to make good.',
    },
    {
      name: 'recency',
      value: recency,
      means:
        'How recent it is, on average: 1 for today, half for each half-year before, because habits change; without a date, half.',
    },
    {
      name: 'confidence',
      value: confidence,
      means: 'How sure the reading of the notes is, on average, from 0.65 to 1.',
    },
    {
      name: 'shrinkage',
      value: shrinkage,
      means:
        'Losses out of losses plus two, so that one outspoken note does not lead: half at two losses, nearly all at twenty.',
    },
    { name: 'control', value: factors.control, means: CONTROL_MEANS[control] },
  ];
}

/** What other clients lose to it, for a history with few rejections of its own. */
function cohortTerm(value: number): Term {
  return {
    name: 'cohort',
    value,
    means:
      'How much the losses grow by what other clients lose to the same reason, because few rejections say little by themselves.',
  };
}
