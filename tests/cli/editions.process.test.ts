import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { runDebrief } from './run-debrief.ts';

const TODAY = ['--today', '2026-11-20'];

/** Every name and address that a stranger must not see, all invented. */
const SECRETS = [
  'Odalys',
  'Brannigan',
  'Vireo',
  'Quillfeather',
  'Tumbridge',
  'Ottoline',
  'Mbeki-Rao',
  '0161 496 0188',
  'quillfeather.example',
  'vireo-travel',
];

async function writtenBelow(folder: string): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path: path.slice(folder.length + 1), text: await readFile(path, 'utf8') };
      }),
  );
}

/** One client with names in every place where people put them. */
async function secretive(): Promise<string> {
  const cwd = await temporaryFolder();
  const folder = join(cwd, 'clients', 'Odalys Brannigan');
  await mkdir(join(folder, 'Quillfeather mails'), { recursive: true });
  await writeFile(
    join(folder, 'jobs.csv'),
    [
      'Company,Role,Date applied,Status,Contact,Location,Source,Feedback',
      'Vireo Travel,Planner for Tumbridge,2026-10-01,Rejected,Ottoline Quillfeather,Tumbridge,told by Ottoline,"Ottoline said that Vireo wanted more SQL. Write to o@quillfeather.example or 0161 496 0188, or see https://vireo-travel.example/jobs."',
      'VIREO TRAVEL,Analyst,2026-10-05,Rejected,Mbeki-Rao,,LinkedIn,"Dear Odalys, you arrived twenty minutes late. Regards, Mbeki-Rao"',
    ].join('\n'),
  );
  await writeFile(
    join(folder, 'Quillfeather mails', 'reply.txt'),
    'From: Ottoline Quillfeather <o@quillfeather.example>\nCompany: Vireo Travel\n\nHi Odalys,\n\nThe panel at Vireo felt that your answers were too vague.\n\nOttoline Quillfeather\n',
  );
  return cwd;
}

describe('the edition to share', () => {
  it('holds no name, address, number or link of anybody, in no file and no file name', async () => {
    const cwd = await secretive();
    const run = runDebrief(
      ['coach', 'clients', ...TODAY, '-o', 'out', '--edition', 'share', '--key', 'own.key'],
      { cwd },
    );
    expect(run.code).toBe(0);
    const written = await writtenBelow(join(cwd, 'out'));
    expect(written.length).toBeGreaterThan(8);
    for (const { path, text } of written)
      for (const secret of SECRETS) {
        expect(path.toLowerCase()).not.toContain(secret.toLowerCase());
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
      }
    const notes = written.find(({ path }) => path.endsWith('notes.csv'))!.text;
    expect(notes).toContain('wanted more SQL. Write to [e-mail] or [phone], or see [link]');
    expect(notes).toMatch(/Company [A-Z0-9]{5}/);
  });

  it('calls the same person and employer the same with the same key, and otherwise not', async () => {
    const cwd = await secretive();
    const share = async (out: string, key: string): Promise<string[]> => {
      runDebrief(['coach', 'clients', ...TODAY, '-o', out, '--edition', 'share', '--key', key], {
        cwd,
      });
      return readdir(join(cwd, out, 'clients'));
    };
    const [first, again, other] = [
      await share('one', 'a.key'),
      await share('two', 'a.key'),
      await share('three', 'b.key'),
    ];
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    expect(first[0]).toMatch(/^Client [A-Z0-9]{5}$/);
  });

  it('is not mixed into a folder that holds another edition', async () => {
    const cwd = await secretive();
    runDebrief(['coach', 'clients', ...TODAY, '-o', 'out'], { cwd });
    const run = runDebrief(
      ['coach', 'clients', ...TODAY, '-o', 'out', '--edition', 'share', '--key', 'own.key'],
      { cwd },
    );
    expect(run.code).toBe(2);
    expect(run.err).toContain('out holds the edition "coach"');
  });

  it('says so where its key is none', async () => {
    const cwd = await secretive();
    await writeFile(join(cwd, 'bad.key'), 'hello');
    const run = runDebrief(
      ['coach', 'clients', ...TODAY, '-o', 'out', '--edition', 'share', '--key', 'bad.key'],
      { cwd },
    );
    expect(run.code).toBe(2);
    expect(run.err).toContain('bad.key holds no key');
  });
});

describe("the client's edition", () => {
  it('has none of the coach’s notes and no brief, and folds harsh sentences away', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'clients', 'Ann'), { recursive: true });
    await writeFile(
      join(cwd, 'clients', 'Ann', 'jobs.csv'),
      [
        'Company,Role,Date applied,Status,Feedback,Coach notes',
        'Acorn,Clerk,2026-10-01,Rejected,"Her Excel was laughable; she had no idea how to use a pivot table.","Privately: I fear that she never practises."',
        'Birch,Clerk,2026-10-05,Rejected,"Her Excel skills were too basic for us.",',
      ].join('\n'),
    );
    const run = runDebrief(['coach', 'clients', ...TODAY, '-o', 'out', '--edition', 'client'], {
      cwd,
    });
    expect(run.code).toBe(0);
    const written = await writtenBelow(join(cwd, 'out'));
    for (const { text } of written) expect(text).not.toContain('never practises');
    expect(written.some(({ path }) => /session-brief|^index\.html$/.test(path))).toBe(false);
    const page = written.find(({ path }) => path.endsWith('report.html'))!.text;
    expect(page).toMatch(
      /<details class="harsh"><summary>They named a skill or tool that was missing or weak\./,
    );
    const plan = written.find(({ path }) => path.endsWith('improvements.md'))!.text;
    expect(plan).toContain('> They named a skill or tool');
    expect(plan).not.toContain('laughable');
    expect(plan).toContain('for us');
  });
});
