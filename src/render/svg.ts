import { plainText } from '../charts/plain-text.ts';
import { textWidth } from '../charts/text-width.ts';
import type { ChartSpec } from '../model/chart.ts';
import { tidySvg } from './svg-tidy.ts';

/** What names a picture to somebody who does not see it. */
export interface PictureWords {
  /** Unlike that of any other picture on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Vega's own measure of text; exported, but missing from its types. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number }, text: string | number | null) => number;
}

/** The faces of the page; a page that has its own style overrules them. */
const FACES =
  "-apple-system, 'Segoe UI', Roboto, Inter, 'Noto Sans', 'Helvetica Neue', Arial, 'DejaVu Sans Condensed', sans-serif";

/**
 * A vega-lite specification as one `<svg>` element that scales to its surroundings. The same
 * specification gives the same bytes on every machine: no canvas measures the text. The element
 * has no style attribute, no script and no link, and its ids begin with the one given.
 *
 * @throws if the specification cannot be compiled or drawn as it stands
 */
export async function renderSvg(spec: ChartSpec, words: PictureWords): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  // With a canvas at hand vega would measure with the fonts of this machine, and without one at 0.8
  // of the size for each letter, which leaves holes.
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics };
  textMetrics.width = ({ fontSize = 11 }, text) => textWidth(String(text ?? ''), fontSize);
  // Vega draws what it can and reports the rest: half a chart must not pass for a whole one.
  const complaints: unknown[] = [];
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, said) =>
    complaints.push(said),
  );
  // Vega writes into the rows that it is given.
  const own = structuredClone(spec) as unknown as Parameters<typeof compile>[0];
  const compiled = compile(own, { logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger });
  const drawn = await view.toSVG();
  view.finalize();
  if (complaints.length > 0) {
    throw new Error(`The chart ${words.id} was not drawn: ${complaints.join('; ')}`);
  }
  return named(tidySvg(drawn), words);
}

/** Puts the words in, and lets the picture scale: its size becomes its proportions. */
function named(svg: string, { id, title, description }: PictureWords): string {
  const box = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? '0 0 0 0';
  const body = svg.slice(svg.indexOf('>') + 1);
  const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-labelledby="${id}-title ${id}-description" fill="none" stroke-miterlimit="10" font-family="${FACES}">`;
  return `${root}<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-description">${escapeText(description)}</desc>${body}`;
}

function escapeText(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
