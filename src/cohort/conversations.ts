import { isConversationDecided, isTalked, type Application } from '../model/application.ts';
import { newcombeInterval } from '../arithmetic/newcombe.ts';
import type { IsoDay } from '../model/calendar-date.ts';
import type { Halves } from '../model/cohort.ts';
import type { Share } from '../model/measure.ts';
import { shareOf } from '../model/share.ts';

/** Applications that came to a conversation, of those that did or are no longer open. */
export function conversationsOf(applications: readonly Application[]): Share {
  return talkedShare(applications.filter(isConversationDecided));
}

/** The same for the older and the newer half, by the day of sending; what has no day is in neither. */
export function conversationHalves(applications: readonly Application[], today: IsoDay): Halves {
  const dated = applications
    .filter(isConversationDecided)
    .filter(({ appliedOn }) => appliedOn?.precision === 'day' && appliedOn.iso <= today)
    .sort((a, b) => (a.appliedOn!.iso < b.appliedOn!.iso ? -1 : 1));
  const half = Math.floor(dated.length / 2);
  const [older, newer] = [talkedShare(dated.slice(0, half)), talkedShare(dated.slice(half))];
  const [low, high] = newcombeInterval(older.count, older.n, newer.count, newer.n);
  return { older, newer, trend: low > 0 ? 'up' : high < 0 ? 'down' : 'not clear' };
}

function talkedShare(decided: readonly Application[]): Share {
  return shareOf(decided.filter(isTalked).length, decided.length);
}
