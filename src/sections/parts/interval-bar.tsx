import type { VNode } from 'preact';
import type { Share } from '../../model/measure.ts';
import { acrossPercent } from './across-percent.ts';

/**
 * A share from 0 to 100%: a dot for what was counted, a pale band for its interval. Drawn with
 * percentages, so that it fits any width without a style attribute. Always beside its words, so
 * it is hidden from screen readers. Nothing is drawn without a base.
 */
export function IntervalBar({ share }: { readonly share: Share }): VNode | null {
  if (share.n === 0 || share.value === null) return null;
  const [low, high] = share.interval;
  return (
    <svg class="bar" aria-hidden="true">
      <rect class="bar-track" y="8" width="100%" height="2" />
      <rect
        class="bar-band"
        x={acrossPercent(low)}
        y="3"
        width={acrossPercent(high - low)}
        height="12"
        rx="6"
      />
      <circle class="bar-dot" cx={acrossPercent(share.value)} cy="9" r="4.5" />
    </svg>
  );
}
