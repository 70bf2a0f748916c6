import { chartColours } from '../charts/colours.ts';
import { CARDS } from './styles-cards.ts';
import { chartColourStyles, PICTURES } from './styles-charts.ts';
import { NARROW } from './styles-narrow.ts';
import { OPENING } from './styles-opening.ts';
import { PAGE } from './styles-page.ts';
import { printStyles } from './styles-print.ts';
import { TABLES } from './styles-tables.ts';
import { TOKENS } from './styles-tokens.ts';
import { TOOLS } from './styles-tools.ts';

const DARK_CHARTS = chartColourStyles(chartColours);

/**
 * The one style sheet of the page, in the order in which later rules win.
 *
 * @param footer what stands at the foot of each printed sheet
 */
export function styleSheet(footer: string): string {
  return [
    TOKENS,
    PAGE,
    OPENING,
    CARDS,
    TABLES,
    TOOLS,
    PICTURES,
    DARK_CHARTS,
    NARROW,
    printStyles(footer),
  ]
    .join('\n')
    .trim();
}
