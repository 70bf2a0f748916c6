import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../../src/node/read-sources.ts';
import type { OutputFile } from '../../src/node/write-output.ts';
import { analyze } from '../analyze.ts';
import { renderReport } from '../report.ts';

/** The last day of the samples: their clock stands still, so that their reports do. */
const SAMPLE_TODAY = '2026-11-20';

/** A sample history and where its committed report lies, as paths from the project's folder. */
export interface Sample {
  readonly subject: string;
  readonly input: string;
  readonly report: string;
}

/** The job seeker, and each client of the coach. */
export function samples(home: string): Sample[] {
  const clients = readdirSync(join(home, 'samples/clients'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      subject: name,
      input: `samples/clients/${name}`,
      report: `reports/clients/${name}`,
    }));
  return [
    { subject: 'job-seeker', input: 'samples/job-seeker', report: 'reports/job-seeker' },
    ...clients,
  ];
}

/** All outputs of a sample, as `debrief analyze` would write them. */
export async function outputsOf(home: string, { subject, input }: Sample): Promise<OutputFile[]> {
  const { sources, diagnostics } = await readSources([join(home, input)]);
  return renderReport(await analyze(sources, diagnostics, { today: SAMPLE_TODAY, subject }));
}
