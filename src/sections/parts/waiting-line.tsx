import type { VNode } from 'preact';
import { isoDayNumber, type IsoDay } from '../../model/calendar-date.ts';
import type { OpenApplication } from '../../model/improvement.ts';
import { acrossPercent } from './across-percent.ts';

/** Days to the left and right of today; what lies further off stands at the edge. */
const REACH = 45;

/** The dates of an open application as a line; it is hidden from screen readers, who have the words. */
export function WaitingLine(props: { application: OpenApplication; today: IsoDay }): VNode {
  const { waitingDays, followUpOn, closeOn } = props.application;
  const now = isoDayNumber(props.today);
  const at = (day: number): string =>
    acrossPercent(0.02 + (0.96 * (day - now + REACH)) / (2 * REACH));
  const inside = (day: number): number => Math.min(now + REACH, Math.max(now - REACH, day));
  const sent = inside(now - waitingDays);
  const close = inside(isoDayNumber(closeOn));
  const follow = inside(isoDayNumber(followUpOn));
  return (
    <svg class="bar" aria-hidden="true">
      <line class="line-now" x1={at(now)} x2={at(now)} y1="-16" y2="34" />
      <line class="line-span" x1={at(sent)} x2={at(close)} y1="9" y2="9" />
      <circle class="bar-dot" cx={at(sent)} cy="9" r="2.5" />
      <circle class="bar-dot" cx={at(follow)} cy="9" r="4.5" />
      <line class="line-close" x1={at(close)} x2={at(close)} y1="3" y2="15" />
    </svg>
  );
}
