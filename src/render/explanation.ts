import type { Explanation, FiredCue } from '../model/explanation.ts';
import { isStated, type Finding } from '../model/finding.ts';
import { percent } from '../model/phrase.ts';

const LONGEST_CUE = 64;

/** Why a note was read as it was, on one screen: clause by clause, then what it comes to. */
export function renderExplanation({ clauses, byCues, reading }: Explanation): string {
  const parts = clauses.map(({ text, cues }) => [`"${text}"`, ...cues.map(cueLine)].join('\n'));
  const findings = [
    ...sideLines(reading.gaps, byCues.gaps, 'counts against'),
    ...sideLines(reading.strengths, byCues.strengths, 'is praised'),
  ];
  const unnamed = (reading.unnamed ?? []).map(
    ({ text }) => `  no category takes: "${shortened(text)}"`,
  );
  const result = findings.length === 0 ? ['  no reason and no praise was found'] : findings;
  const detail = `  it tells: ${reading.detail}; in the word of: ${reading.saidBy}`;
  return `${[...parts, ['So', ...result, ...unnamed, detail].join('\n')].join('\n\n')}\n`;
}

/** What was found on one side, and what its cues said of it before the wording was heard. */
function sideLines(
  findings: readonly Finding[],
  byCues: readonly Finding[],
  verb: string,
): string[] {
  const cued = new Map(byCues.map(({ category, confidence }) => [category, confidence]));
  const found = findings.flatMap((finding) => [
    findingLine(finding, verb),
    ...wordingLine(finding, cued.get(finding.category) ?? null),
  ]);
  const gone = byCues.filter(({ category }) =>
    findings.every((finding) => finding.category !== category),
  );
  return [
    ...found,
    ...gone.map(
      ({ category, confidence }) =>
        `  not ${category}: its cues alone ${percent(confidence)}, and notes worded like this one did not mean it`,
    ),
  ];
}

/** Differences of less than this are not worth a line. */
const SLIGHT = 0.1;

function wordingLine({ confidence, evidence }: Finding, cued: number | null): string[] {
  if (cued === null) {
    const words = evidence[0]?.text ?? '';
    return [
      `      no cue: notes worded like this one meant it, most of all by "${shortened(words)}"`,
    ];
  }
  if (Math.abs(confidence - cued) < SLIGHT) return [];
  const moved =
    confidence > cued
      ? 'the wording as a whole speaks for it'
      : 'the wording as a whole speaks against it';
  return [`      its cues alone: ${percent(cued)}; ${moved}`];
}

function cueLine({ words, cues, category, side, context, confidence }: FiredCue): string {
  const effect = confidence === 0 ? `taken away: ${context.join(', ')}` : percent(confidence);
  return `  ${side === 'gap' ? '-' : '+'} ${category}: "${words}" (${effect})\n      cue: ${cues.map(shortened).join('  with  ')}`;
}

/** A cue as far as it fits a line; its alternatives can fill a screen. */
function shortened(cue: string): string {
  return cue.length > LONGEST_CUE ? `${cue.slice(0, LONGEST_CUE - 1)}…` : cue;
}

function findingLine(finding: Finding, verb: string): string {
  const doubt = isStated(finding) ? '' : 'possibly, and not counted: ';
  return `  ${doubt}${finding.category} ${verb} (${percent(finding.confidence)} sure)`;
}
