import type { VNode } from 'preact';
import type { Share } from '../../model/measure.ts';
import { percent, percentInterval } from '../../model/phrase.ts';
import { IntervalBar } from './interval-bar.tsx';

/** A share as a large count with its base, its bar, and its interval in words. */
export function ShareFigure({ share }: { readonly share: Share }): VNode {
  return (
    <>
      <div class="count">
        {share.count} <small>of {share.n}</small>
      </div>
      <IntervalBar share={share} />
      <p class="how">
        {share.value === null
          ? 'no cases yet'
          : `${percent(share.value)}, plausibly ${percentInterval(share.interval)}`}
      </p>
    </>
  );
}
