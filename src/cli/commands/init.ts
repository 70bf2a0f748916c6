import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { processStreams } from '../streams.ts';

/** Files to fill in. The first row of the tracker is an example that every run sets aside. */
const TEMPLATES: Readonly<Record<string, string>> = {
  'tracker.csv': `Company,Role,Date applied,Status,Status date,Source,Location,Notes
Example: Acorn Ltd,Data Analyst,2026-01-14,Rejected,2026-02-03,Job board,Leeds,(example row: delete me)
`,
  'notes/feedback-template.md': `---
company:
role:
date:
stage: interview
---

## Verbatim feedback

> What they wrote or said, word for word.

## My take

What you think yourself. It is kept apart from what they said.
`,
  'milestones.csv': `date,what
`,
};

/** `debrief init`: empty files to fill in, for somebody who has no tracker yet. */
export function initCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('make an empty tracker and a template for notes, to fill in')
    .argument('[folder]', 'where to', 'job-search')
    .action(async (folder: string) => {
      end(await runInit(folder));
    });
}

/** Nothing that is there already is touched. */
async function runInit(folder: string): Promise<ExitCode> {
  const { out, err } = processStreams(false);
  let kept = 0;
  for (const [name, text] of Object.entries(TEMPLATES)) {
    const path = join(folder, name);
    if ((await stat(path).catch(() => null)) !== null) {
      err(`${path} was left as it is: it is there already.\n`);
      kept += 1;
      continue;
    }
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
    out(`${path}\n`);
  }
  out(`Fill in the tracker, then: debrief analyze ${folder}\n`);
  return kept === 0 ? 0 : 1;
}
