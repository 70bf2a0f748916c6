import type { VNode } from 'preact';
import type { Change, Cohort, Worked } from '../../model/cohort.ts';
import { dateWords, plural, shareWords } from '../../model/phrase.ts';
import { OwnWords } from '../../sections/parts/own-words.tsx';

const KIND_NAMES: Readonly<Record<Worked['kind'], string>> = {
  papers: 'CV, letter, profile or portfolio',
  practice: 'Practice for interviews',
  search: 'Where and how to apply',
  skills: 'Courses and certificates',
  other: 'Other changes',
};

/** With fewer applications before or after, an interval is not to be trusted, and no change is claimed. */
const LEAST_CASES = 10;

/** What clients changed, and whether they came to a conversation more often afterwards. */
export function WhatWorked({ cohort }: { readonly cohort: Cohort }): VNode {
  const { clients, worked } = cohort;
  const changed = clients.filter(({ changes }) => changes.length > 0);
  return (
    <section aria-labelledby="worked">
      <h2 id="worked">What worked</h2>
      {changed.length === 0 ? (
        <p>
          No client’s changes are written down. A file <code>milestones.csv</code> among a client’s
          files, with the columns date and what, lets this page compare before and after.
        </p>
      ) : (
        <>
          <p>
            Decided applications that came to a conversation, before and after a change, each client
            compared with themselves. Who changes something at a low point does better afterwards
            anyhow, more often than not (regression to the mean).
          </p>
          <ul>
            {worked.map((one) => (
              <li>{workedWords(one)}</li>
            ))}
          </ul>
          <details>
            <summary>{plural(changed.length, 'client')}, change by change</summary>
            <ul>
              {changed.flatMap(({ name, changes }) =>
                changes.map((change) => (
                  <li>
                    <OwnWords text={name} />, {dateWords({ iso: change.on, precision: 'day' })}:{' '}
                    <OwnWords text={change.what} />. {changeWords(change)}
                  </li>
                )),
              )}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

/**
 * What came of one kind of change, and whether chance would explain it.
 *
 * @example
 * ```ts
 * const [before, after] = [{ count: 9, n: 60 }, { count: 24, n: 60 }];
 * workedWords({ kind: 'papers', clients: 6, before, after, difference: 0.25, interval: [0.1, 0.4] });
 * // 'CV, letter, profile or portfolio (6 clients): 24 of 60 after, 9 of 60 before; 25 points more (plausibly 10 to 40).'
 * ```
 */
export function workedWords({
  kind,
  clients,
  before,
  after,
  difference,
  interval: [low, high],
}: Worked): string {
  const points = (share: number): number => Math.round(Math.abs(share) * 100);
  const [near, far] = difference > 0 ? [low, high] : [high, low];
  const change =
    Math.min(before.n, after.n) < LEAST_CASES
      ? 'too few to tell'
      : low <= 0 && high >= 0
        ? 'no difference that these figures could show'
        : `${points(difference)} points ${difference > 0 ? 'more' : 'fewer'} (plausibly ${points(near)} to ${points(far)})`;
  return `${KIND_NAMES[kind]} (${plural(clients, 'client')}): ${after.count} of ${after.n} after, ${before.count} of ${before.n} before; ${change}.`;
}

function changeWords({ before, after }: Change): string {
  const part = (share: Change['before']): string =>
    share.n === 0 ? 'none yet' : shareWords(share);
  return `Before: ${part(before)}; after: ${part(after)}.`;
}
