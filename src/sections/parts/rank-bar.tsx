import type { VNode } from 'preact';
import type { Interval } from '../../model/measure.ts';
import { acrossPercent } from './across-percent.ts';

interface RankBarProps {
  readonly rank: number;
  readonly interval: Interval;
  /** How many were ranked. */
  readonly of: number;
}

/** A rank among `of` places: a dot where it came, a band for the ranks that chance leaves open. */
export function RankBar({ rank, interval: [low, high], of }: RankBarProps): VNode {
  const places = Math.max(of, Math.round(high), rank);
  const at = (place: number): string => acrossPercent((place - 0.5) / places);
  const reach = Math.min(0.35, places * 0.03);
  const from = (low - 0.5 - reach) / places;
  const ticks = Array.from({ length: places }, (_, index) => index + 1);
  return (
    <svg class="bar" aria-hidden="true">
      <rect
        class="bar-band"
        x={acrossPercent(from)}
        y="3"
        width={acrossPercent((high - low + 2 * reach) / places)}
        height="12"
        rx="6"
      />
      {ticks.map((place) => (
        <circle class="bar-tick" cx={at(place)} cy="9" r="1.5" />
      ))}
      <circle class="bar-dot" cx={at(rank)} cy="9" r="4.5" />
    </svg>
  );
}
