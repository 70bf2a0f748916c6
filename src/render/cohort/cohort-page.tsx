import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { ClientSummary, Cohort } from '../../model/cohort.ts';
import { dateWords, listWords, shareWords } from '../../model/phrase.ts';
import { STAGE_NAMES } from '../../model/stage.ts';
import { IntervalBar } from '../../sections/parts/interval-bar.tsx';
import { OwnWords } from '../../sections/parts/own-words.tsx';
import { inlineHash, policyFor } from '../content-security-policy.ts';
import { styleSheet } from '../styles.ts';
import { CohortHeat, CohortStages, StandsOut } from './cohort-reasons.tsx';
import { WhatWorked } from './what-worked.tsx';
import { COHORT_SCRIPT } from './cohort-script.ts';
import { COHORT_STYLES } from './cohort-styles.ts';
import {
  agoWords,
  cohortAnswer,
  FLAG_NAMES,
  newsWords,
  rankWords,
  trendOf,
  trendWords,
} from './cohort-words.ts';

/**
 * The page of all clients as one file: a table that can be sorted and filtered, reasons by client,
 * what stands out, and who could not be read. Everything is there without the script.
 */
export async function renderCohortPage(cohort: Cohort): Promise<string> {
  const today = dateWords({ iso: cohort.today, precision: 'day' });
  const css = `${styleSheet(`Debrief, all clients, ${today}`)}${COHORT_STYLES}`;
  const policy = policyFor(await inlineHash(css), await inlineHash(COHORT_SCRIPT));
  const page = render(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Debrief: all clients</title>
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
            <p class="lead">{cohortAnswer(cohort)}</p>
            <Failed failed={cohort.failed} />
            <Clients cohort={cohort} />
            <CohortHeat cohort={cohort} />
            <CohortStages cohort={cohort} />
            <StandsOut cohort={cohort} />
            <WhatWorked cohort={cohort} />
            <Method />
          </main>
        </div>
        <script dangerouslySetInnerHTML={{ __html: COHORT_SCRIPT }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page.replaceAll('\u0000', '\uFFFD')}\n`;
}

function Failed({ failed }: Pick<Cohort, 'failed'>): VNode | null {
  if (failed.length === 0) return null;
  return (
    <section aria-labelledby="failed">
      <h2 id="failed">Not read this time</h2>
      <ul>
        {failed.map(({ name, why }) => (
          <li>
            <OwnWords text={name} />: {why}
          </li>
        ))}
      </ul>
    </section>
  );
}

const COLUMNS = [
  'Client',
  'What to look at',
  'Applications',
  'Lost most after',
  'First to work on',
  'Rejections with a reason',
  'Came to a conversation',
  'Trend',
  'Last application',
  'Waiting',
  'New since last time',
];

function Clients({ cohort }: { readonly cohort: Cohort }): VNode {
  return (
    <section aria-labelledby="clients">
      <h2 id="clients">Who is where</h2>
      <p class="filter" hidden>
        <label>
          Show clients with <input type="search" />
        </label>{' '}
        <span class="found" role="status"></span>
      </p>
      <div class="scroll" role="region" aria-labelledby="clients" tabIndex={0}>
        <table class="clients">
          <thead>
            <tr>
              {COLUMNS.map((label) => (
                <th scope="col">{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohort.clients.map((client) => (
              <ClientRow client={client} cohort={cohort} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ClientRow(props: { readonly client: ClientSummary; readonly cohort: Cohort }): VNode {
  const { client, cohort } = props;
  const { name, folder, flags, told, lostAt, first, conversations } = client;
  const base = `clients/${encodeURIComponent(folder)}`;
  const isCalled = flags[0]?.kind === 'call' ? 0 : 1;
  return (
    <tr>
      <th scope="row" data-key={name.toLowerCase()}>
        <a href={`${base}/report.html`}>
          <OwnWords text={name} />
        </a>
        <br />
        <a class="small" href={`${base}/session-brief.html`}>
          session brief
        </a>
      </th>
      <td data-key={isCalled * 100 - flags.length}>
        <ul>
          {flags.map(({ kind, sentence }) => (
            <li>
              <b class={kind}>{FLAG_NAMES[kind]}</b>
              {kind === 'call' ? '' : `: ${sentence}`}
            </li>
          ))}
        </ul>
      </td>
      <td class="figure" data-key={client.applications}>
        {client.applications}
      </td>
      <td data-key={lostAt === null ? '' : STAGE_NAMES[lostAt.stage]}>
        {lostAt === null ? '–' : `${STAGE_NAMES[lostAt.stage]}, ${lostAt.count} of ${lostAt.n}`}
      </td>
      <td data-key={first === null ? '' : (cohort.categories[first.category] ?? first.category)}>
        {first === null
          ? '–'
          : `${cohort.categories[first.category] ?? first.category}, ${rankWords(first.rankInterval)}`}
        {first === null || first.themes.length === 0 ? null : (
          <small>
            <OwnWords text={listWords(first.themes)} />
          </small>
        )}
      </td>
      <td class="figure" data-key={told.value ?? -1}>
        {told.n === 0 ? '–' : `${told.count} of ${told.n}`}
      </td>
      <td data-key={conversations.value ?? -1}>
        {shareWords(conversations)}
        <IntervalBar share={conversations} />
      </td>
      <td data-key={trendOf(client.halves)}>
        {trendWords(client.halves)}
        <IntervalBar share={client.halves.older} />
        <IntervalBar share={client.halves.newer} />
      </td>
      <td data-key={client.lastAppliedOn ?? ''}>{agoWords(client.lastAppliedOn, cohort.today)}</td>
      <td class="figure" data-key={client.open}>
        {client.open}
      </td>
      <td data-key={(client.news?.applications ?? 0) + (client.news?.notes ?? 0)}>
        {newsWords(client.news)}
      </td>
    </tr>
  );
}

function Method(): VNode {
  return (
    <section aria-labelledby="method">
      <h2 id="method">What this does not show</h2>
      <p>
        A flag is a reason to look, and no verdict on anybody: its figures stand beside it, and most
        are small. At most one client in five, and five in all, are named for a call. Intervals are
        95% (Wilson); a theme rises, or a search improves, where chance alone would do the same in
        fewer than one of ten cases (Fisher’s exact test). What is read in a note is read by rules:
        open the report, and judge the sentences.
      </p>
    </section>
  );
}
