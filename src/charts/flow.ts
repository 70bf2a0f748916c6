import { defineChart } from '../model/chart.ts';
import { SHORT_STAGE_NAMES } from '../model/stage.ts';
import type { FlowLink } from './flow-layout.ts';
import { flowPlot, type FlowBar } from './flow-plot.ts';
import { OUTCOME_WORDS, outcomeWords, type OutcomeWords } from './outcome-words.ts';
import { plainText } from './plain-text.ts';
import { shareRows } from './share-rows.ts';

/** Stations from left to right, as they are called beside their bar, and where room is short. */
const STATIONS: Readonly<Record<string, readonly [usual: string, short: string]>> = {
  applied: ['Applied', SHORT_STAGE_NAMES.applied],
  screen: ['First call or test', SHORT_STAGE_NAMES.screen],
  interview: ['Interview', SHORT_STAGE_NAMES.interview],
  final: ['Final round', SHORT_STAGE_NAMES.final],
  offer: ['Offer', SHORT_STAGE_NAMES.offer],
};

/** From the top of the picture down: who goes on, then the endings, good news first. */
const ORDER = [...Object.keys(STATIONS), ...Object.keys(OUTCOME_WORDS)];

/** Bands are pale, so that what crosses them can be read. */
const PALE: Partial<Record<OutcomeWords['colour'], FlowBar['band']>> = {
  lack: 'lack-2',
  still: 'still-2',
};

/** Fewer applications than this are told faster in words. */
const LEAST_APPLICATIONS = 5;

export const flow = defineChart({
  id: 'flow',
  words: { name: 'The way of the applications' },
  draw: (analysis) => {
    const rows = shareRows(analysis, 'flow').filter(({ share }) => share.count > 0);
    const links = rows.map(({ by: { from = '', to = '' }, share: { count } }): FlowLink => {
      return { from, to, count };
    });
    const sent = rows[0]?.share.n ?? 0;
    if (sent < LEAST_APPLICATIONS) return null;
    const bars = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map(barOf);
    const { sentence } = analysis.measures['flow']!.verdict;
    return {
      title: sentence.replace(/\.$/, ''),
      note: 'The wider a band, the more applications went that way; each bar says how many came there. The right edge is where they ended.',
      description: `${links.map(({ from, to, count }) => `${nameOf(from)} to ${nameOf(to)}: ${count}`).join('; ')}.`,
      spec: flowPlot('wide', bars, links),
      narrowSpec: flowPlot('narrow', bars, links),
      table: {
        columns: [
          { label: 'From', numeric: false },
          { label: 'To', numeric: false },
          { label: 'Applications', numeric: true },
        ],
        rows: links.map(({ from, to, count }) => [nameOf(from), nameOf(to), `${count}`]),
      },
    };
  },
});

/** What a later version knows comes last. */
function placeOf(id: string): number {
  const at = ORDER.indexOf(id);
  return at < 0 ? ORDER.length : at;
}

function nameOf(id: string): string {
  return STATIONS[id]?.[0] ?? plainText(outcomeWords(id).name);
}

/** A bar: its name, and the colours of itself and of the bands that lead to it. */
function barOf(id: string): FlowBar {
  const station = STATIONS[id];
  if (station !== undefined) {
    return {
      id,
      name: station[0],
      shortName: station[1],
      isEnding: false,
      bar: 'go',
      band: 'go-3',
    };
  }
  const name = nameOf(id);
  const { colour } = outcomeWords(id);
  const shortName = name.replace(/ by you$/, '');
  return { id, name, shortName, isEnding: true, bar: colour, band: PALE[colour] ?? 'go-3' };
}
