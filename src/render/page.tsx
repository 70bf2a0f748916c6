import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Analysis } from '../model/analysis.ts';
import { dateWords } from '../model/phrase.ts';
import { sections } from '../sections/index.ts';
import type { Section, View } from '../sections/section.ts';
import { policyFor, inlineHash } from './content-security-policy.ts';
import { LIVE_SCRIPT, liveSpecs, type LiveRuntime } from './live-charts.ts';
import { REPORT_SCRIPT } from './report-script.ts';
import { styleSheet } from './styles.ts';

/**
 * The report as one file that opens from disk: nothing from the network, no script but the one that
 * adds search, copying and corrections, and a policy that forbids all else. The same view gives the same page,
 * byte for byte.
 *
 * @param live - makes the charts answer the pointer; without it they are pictures
 */
export async function renderPage(view: View, live?: LiveRuntime): Promise<string> {
  const { analysis, charts } = view;
  const scripts = [
    REPORT_SCRIPT,
    ...(live === undefined ? [] : [`${live.source}\n${LIVE_SCRIPT}`]),
  ];
  const specs = live === undefined ? null : await liveSpecs(charts.values());
  const css = styleSheet(footer(analysis));
  const policy = policyFor(await inlineHash(css), ...(await Promise.all(scripts.map(inlineHash))));
  const page = render(
    <Page view={view} css={css} policy={policy} scripts={scripts} specs={specs} />,
  );
  // U+0000 may not stand in HTML at all, and a note may hold one.
  return `<!doctype html>\n${page.replaceAll('\u0000', '\uFFFD')}\n`;
}

/** The running line at the foot of each printed sheet. */
function footer({ subject, today }: Analysis): string {
  return `Debrief, ${subject}, ${dateWords({ iso: today, precision: 'day' })}`;
}

interface PageProps {
  readonly view: View;
  readonly css: string;
  readonly policy: string;
  readonly scripts: readonly string[];
  /** The live charts as JSON; a block of data, which no policy forbids. */
  readonly specs: string | null;
}

function Page({ view, css, policy, scripts, specs }: PageProps): VNode {
  const shown = sections.flatMap((section) => {
    const content = section.render(view);
    return content === null ? [] : [{ section, content }];
  });
  const [first, ...rest] = shown.map(({ content }) => content);
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Debrief: ${view.analysis.subject}`}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <a class="skip" href="#what-to-work-on">
          Skip to what to work on
        </a>
        <div class="sheet">
          <Header today={view.analysis.today} />
          <main>
            {first}
            <Contents sections={shown.map(({ section }) => section)} />
            {rest}
          </main>
        </div>
        {specs === null ? null : (
          <script
            type="application/json"
            id="live-charts"
            dangerouslySetInnerHTML={{ __html: specs }}
          />
        )}
        {scripts.map((script) => (
          <script dangerouslySetInnerHTML={{ __html: script }} />
        ))}
      </body>
    </html>
  );
}

function Header({ today }: Pick<Analysis, 'today'>): VNode {
  return (
    <header class="top">
      <span class="brand">Debrief</span>
      <span>{dateWords({ iso: today, precision: 'day' })}</span>
    </header>
  );
}

function Contents(props: { readonly sections: readonly Section[] }): VNode {
  return (
    <nav class="contents" aria-label="Contents">
      <ol>
        {props.sections.map(({ id, words }) => (
          <li>
            <a href={`#${id}`}>{words.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
