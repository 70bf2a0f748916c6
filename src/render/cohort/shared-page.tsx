import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { dateWords, plural } from '../../model/phrase.ts';
import type { Cell, SharedClient, SharedCohort } from '../../model/shared-cohort.ts';
import { inlineHash, policyFor } from '../content-security-policy.ts';
import { styleSheet } from '../styles.ts';
import { COHORT_STYLES } from './cohort-styles.ts';

/** The page of all clients for strangers: what is counted, with small counts kept back. */
export async function renderSharedPage(cohort: SharedCohort): Promise<string> {
  const today = dateWords({ iso: cohort.today, precision: 'day' });
  const css = `${styleSheet(`Debrief, all clients, ${today}`)}${COHORT_STYLES}`;
  const page = render(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(await inlineHash(css))} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Debrief: all clients, to share</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <div class="sheet wide">
          <header class="top">
            <span class="brand">Debrief</span>
            <span>{today}</span>
          </header>
          <main>
            <h1>All clients</h1>
            <p class="lead">
              {plural(cohort.clients.length, 'client')}, under names that stand for theirs.
            </p>
            <Reasons cohort={cohort} />
            <section aria-labelledby="method">
              <h2 id="method">What is kept back</h2>
              <p>
                Counts from one to four are not shown, nor those from which they could be worked
                out; both stand as “–”. Names of people and employers, addresses, telephone numbers,
                links, places and salaries were taken out before anything was read. A machine took
                them out: read a report before you pass it on.
              </p>
            </section>
          </main>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}

function Reasons({ cohort }: { readonly cohort: SharedCohort }): VNode {
  const ids = Object.keys(cohort.all.reasons);
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">Which reasons each client hears</h2>
      <p>Rejections that name the reason.</p>
      <div class="scroll" role="region" aria-labelledby="reasons" tabIndex={0}>
        <table class="cohort-heat">
          <thead>
            <tr>
              <th scope="col">Client</th>
              <th scope="col">Applications</th>
              <th scope="col">Rejections with a reason</th>
              {ids.map((id) => (
                <th scope="col">{cohort.categories[id] ?? id}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohort.clients.map((client) => (
              <tr>
                <th scope="row">
                  <a href={`clients/${encodeURIComponent(client.folder)}/report.html`}>
                    {client.name}
                  </a>
                </th>
                <Cells of={client} ids={ids} />
              </tr>
            ))}
            <tr>
              <th scope="row">All</th>
              <Cells of={cohort.all} ids={ids} />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cells({
  of: { applications, told, reasons },
  ids,
}: {
  readonly of: Omit<SharedClient, 'name' | 'folder'>;
  readonly ids: readonly string[];
}): VNode {
  return (
    <>
      {[applications, told, ...ids.map((id) => reasons[id] ?? null)].map((cell) => (
        <td>{cellText(cell)}</td>
      ))}
    </>
  );
}

/** A count, or that it is kept back. */
export function cellText(cell: Cell): string {
  return cell === null ? '–' : String(cell);
}
