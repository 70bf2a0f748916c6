import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { dateWords } from '../../model/phrase.ts';
import type { BriefPart, SessionBrief } from '../../model/session-brief.ts';
import { OwnWords } from '../../sections/parts/own-words.tsx';
import { inlineHash, policyFor } from '../content-security-policy.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { styleSheet } from '../styles.ts';

/** A brief fits one sheet of A4 or Letter. */
const BRIEF_STYLES = `
.brief main > section { display: block; margin: var(--gap-4) 0 0; padding: 0; border: 0; }
.brief h1 { font-size: var(--size-2); margin: var(--gap-3) 0; }
.brief h2 { font-size: var(--size-l); margin: var(--gap-4) 0 var(--gap-1); }
.brief ul { margin: 0; padding-left: 1.1rem; } .brief li { margin: 0 0 var(--gap-2); }
.brief q { color: var(--ink-2); font-family: var(--read); } .brief .from { color: var(--ink-3); font-size: var(--size-s); }
@media print { .brief { font-size: 9.5pt; } .brief h1 { font-size: 16pt; margin: 0; } .brief h2 { margin-top: 8pt; } }
`;

/** The brief as Markdown, to paste into a coach's own notes. */
export function renderBriefMarkdown({ client, today, summary, parts }: SessionBrief): string {
  const blocks = [
    `# ${escapeMarkdown(client)}: next conversation`,
    `${dateWords({ iso: today, precision: 'day' })}. ${summary}`,
    ...parts.flatMap(({ title, lines, none }) => [
      `## ${title}`,
      lines.length === 0
        ? none
        : lines
            .map(({ text, quote, from }) =>
              [
                `- ${escapeMarkdown(text)}`,
                ...(quote === null
                  ? []
                  : [
                      `  “${escapeMarkdown(quote)}”${from === null ? '' : ` (${escapeMarkdown(from)})`}`,
                    ]),
              ].join('\n'),
            )
            .join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The brief as a page to print. */
export async function renderBriefPage(brief: SessionBrief): Promise<string> {
  const day = dateWords({ iso: brief.today, precision: 'day' });
  const css = `${styleSheet(`Debrief, ${brief.client}, ${day}`)}${BRIEF_STYLES}`;
  const policy = policyFor(await inlineHash(css));
  const page = render(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Debrief: ${brief.client}, next conversation`}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <div class="sheet brief">
          <header class="top">
            <span class="brand">Debrief</span>
            <span>{day}</span>
          </header>
          <main>
            <h1>
              <OwnWords text={brief.client} />
            </h1>
            <p>{brief.summary}</p>
            {brief.parts.map((part) => (
              <Part part={part} />
            ))}
          </main>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page.replaceAll('\u0000', '\uFFFD')}\n`;
}

function Part({ part }: { readonly part: BriefPart }): VNode {
  return (
    <section>
      <h2>{part.title}</h2>
      {part.lines.length === 0 ? (
        <p>{part.none}</p>
      ) : (
        <ul>
          {part.lines.map(({ text, quote, from }) => (
            <li>
              <OwnWords text={text} />
              {quote === null ? null : (
                <>
                  {' '}
                  <q>
                    <OwnWords text={quote} />
                  </q>
                </>
              )}
              {from === null ? null : (
                <span class="from">
                  {' '}
                  <OwnWords text={from} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
