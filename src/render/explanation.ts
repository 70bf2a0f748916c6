import type { Explanation, FiredCue } from '../model/explanation.ts';
import { isStated, type Finding } from '../model/finding.ts';
import { percent } from '../model/phrase.ts';

const LONGEST_CUE = 64;

/** Why a note was read as it was, on one screen: clause by clause, then what it comes to. */
export function renderExplanation({ clauses, reading }: Explanation): string {
  const parts = clauses.map(({ text, cues }) => [`"${text}"`, ...cues.map(cueLine)].join('\n'));
  const findings = [
    ...reading.gaps.map((gap) => findingLine(gap, 'counts against')),
    ...reading.strengths.map((strength) => findingLine(strength, 'is praised')),
  ];
  const result = findings.length === 0 ? ['  no reason and no praise was found'] : findings;
  const detail = `  it tells: ${reading.detail}; in the word of: ${reading.saidBy}`;
  return `${[...parts, ['So', ...result, detail].join('\n')].join('\n\n')}\n`;
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
