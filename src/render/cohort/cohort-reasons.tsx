import type { VNode } from 'preact';
import type { ClientSummary, Cohort } from '../../model/cohort.ts';
import { shareWords } from '../../model/phrase.ts';
import { STAGE_NAMES, STAGES, type Stage } from '../../model/stage.ts';
import { OwnWords } from '../../sections/parts/own-words.tsx';

/** As many reasons as fit beside each other; the rest is in `cohort.csv`. */
const MOST_REASONS = 12;

/** Which reasons each client hears: counts, tinted by their share of the client's rejections with a reason. */
export function CohortHeat({ cohort }: { readonly cohort: Cohort }): VNode | null {
  const reasons = commonest(cohort.clients);
  const clients = cohort.clients.filter(({ told }) => told.count > 0);
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">Which reasons each client hears</h2>
      <p>
        Rejections that name the reason, of the client’s rejections with a reason. The stronger the
        colour, the larger the share.
      </p>
      <div class="scroll" role="region" aria-labelledby="reasons" tabIndex={0}>
        <table class="cohort-heat">
          <thead>
            <tr>
              <th scope="col">Client</th>
              {reasons.map((id) => (
                <th scope="col">{cohort.categories[id] ?? id}</th>
              ))}
              <th scope="col">All with a reason</th>
            </tr>
          </thead>
          <tbody>
            {clients.map(({ name, told, reasons: own }) => (
              <tr>
                <th scope="row">
                  <OwnWords text={name} />
                </th>
                {reasons.map((id) => (
                  <td class={heatClass(own[id] ?? 0, told.count)}>{own[id] ?? '·'}</td>
                ))}
                <td>{told.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** At which stage each reason comes, over all clients. */
export function CohortStages({ cohort }: { readonly cohort: Cohort }): VNode | null {
  const reasons = commonest(cohort.clients);
  const stages = STAGES.filter((stage) =>
    cohort.clients.some(({ reasonsByStage }) => reasonsByStage[stage] !== undefined),
  );
  if (reasons.length === 0 || stages.length < 2) return null;
  const count = (stage: Stage, id: string): number =>
    cohort.clients.reduce((sum, one) => sum + (one.reasonsByStage[stage]?.[id] ?? 0), 0);
  const rows = stages.map((stage) => {
    const counts = reasons.map((id) => count(stage, id));
    return { stage, counts, most: Math.max(...counts, 1) };
  });
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">At which stage they hear them</h2>
      <p>
        Rejections of all clients, by the stage that they had come to. The stronger the colour, the
        nearer to the commonest reason of the stage.
      </p>
      <div class="scroll" role="region" aria-labelledby="stages" tabIndex={0}>
        <table class="cohort-heat">
          <thead>
            <tr>
              <th scope="col">After</th>
              {reasons.map((id) => (
                <th scope="col">{cohort.categories[id] ?? id}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ stage, counts, most }) => (
              <tr>
                <th scope="row">{STAGE_NAMES[stage]}</th>
                {counts.map((one) => (
                  <td class={heatClass(one, most)}>{one === 0 ? '·' : one}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What one client hears more often than the others. */
export function StandsOut({ cohort }: { readonly cohort: Cohort }): VNode {
  return (
    <section aria-labelledby="stands-out">
      <h2 id="stands-out">What stands out for whom</h2>
      {cohort.standingOut.length === 0 ? (
        <p>
          Nothing: no client hears one reason so much more often than the others that chance would
          be a poor explanation.
        </p>
      ) : (
        <ul>
          {cohort.standingOut.map(({ client, category, own, others }) => (
            <li>
              <OwnWords text={client} />: {cohort.categories[category] ?? category},{' '}
              {shareWords(own)}; all others {shareWords(others)}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function commonest(clients: readonly ClientSummary[]): string[] {
  const counts = new Map<string, number>();
  for (const { reasons } of clients)
    for (const [id, count] of Object.entries(reasons))
      counts.set(id, (counts.get(id) ?? 0) + count);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(([id]) => id);
}

/** Five steps: none, up to a quarter, a half, three quarters, more. */
function heatClass(count: number, n: number): string {
  return `heat-${count === 0 ? 0 : Math.min(4, Math.floor((count / n) * 4) + 1)}`;
}
