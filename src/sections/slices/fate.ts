import type { Analysis } from '../../model/analysis.ts';
import { isOpen, type Application } from '../../model/application.ts';
import { stageRank } from '../../model/stage.ts';
import type { Fate } from '../words/in-one-breath.ts';

/** What became of the applications that were sent, as counts. */
export function fate({ applications }: Pick<Analysis, 'applications'>): Fate {
  const sent = applications.filter(({ status }) => status !== 'not-applied');
  const talked = ({ reached }: Application): boolean => stageRank(reached) >= stageRank('screen');
  const before = sent.filter((application) => !talked(application) && !isOpen(application));
  return {
    sent: sent.length,
    conversations: sent.filter(talked).length,
    endedBefore: before.length,
    unanswered: before.filter(({ status }) => status === 'no-reply').length,
    offers: sent.filter(({ reached }) => stageRank(reached) >= stageRank('offer')).length,
  };
}
