import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/cohort/news.ts';
import { sessionBrief } from '../../src/cohort/session-brief.ts';
import { summariseClient } from '../../src/cohort/summarise-client.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Application } from '../../src/model/application.ts';
import { addDays } from '../../src/model/calendar-date.ts';
import { renderBriefMarkdown, renderBriefPage } from '../../src/render/cohort/brief.tsx';
import { analysis } from '../fixtures/analysis.ts';

const FIRST = { analysis: null, since: null };
const kinds = (one: Analysis): string[] =>
  summariseClient(one, 'ann', FIRST).flags.map(({ kind }) => kind);

/** An application of the fixture, so many days before the fixture's day. */
function sent(days: number, parts: Partial<Application> = {}): Application {
  const iso = addDays(analysis.today, -days);
  const [first] = analysis.applications;
  return {
    ...first!,
    id: `x${days}`,
    appliedOn: { iso, precision: 'day' },
    statusOn: null,
    status: 'rejected',
    reached: 'applied',
    endedBy: 'employer',
    ...parts,
  };
}
const only = (applications: readonly Application[]): Analysis => ({
  ...analysis,
  applications,
  notes: [],
  open: [],
  letters: [],
});

describe('flags', () => {
  it('a search without an application for three weeks is stalled, unless it has an offer', () => {
    expect(kinds(only([sent(22)]))).toEqual(['stalled']);
    expect(kinds(only([sent(20)]))).toEqual([]);
    expect(kinds(only([sent(40), sent(30, { status: 'offer', endedBy: null })]))).toEqual([]);
  });

  it('open applications past their day pile up', () => {
    const applications = [1, 2, 3, 4, 5].map((day) =>
      sent(day, { status: 'applied', endedBy: null }),
    );
    const open = applications.map(({ id, company, role }) => ({
      applicationId: id,
      company,
      role,
      waitingDays: 50,
      followUpOn: addDays(analysis.today, -30),
      closeOn: addDays(analysis.today, -10),
    }));
    expect(kinds({ ...only(applications), open })).toEqual(['silence']);
    expect(kinds({ ...only(applications), open: open.slice(1) })).toEqual([]);
  });

  it('more conversations in the newer half than chance would give is improving', () => {
    const older = Array.from({ length: 10 }, (_, at) => sent(100 + at));
    const newer = Array.from({ length: 10 }, (_, at) =>
      sent(10 + at, { reached: at < 5 ? 'interview' : 'applied' }),
    );
    expect(kinds(only([...older, ...newer]))).toContain('improving');
    expect(
      kinds(only([...newer, ...older].map((one) => ({ ...one, reached: 'applied' })))),
    ).not.toContain('improving');
  });

  it('many rejections at one stage and never a reason call for help', () => {
    const applications = [1, 2, 3, 4, 5, 6].map((day) => sent(day, { reached: 'interview' }));
    const { flags } = summariseClient(only(applications), 'ann', FIRST);
    expect(flags).toEqual([
      { kind: 'unexplained', sentence: '6 rejections after interview, and none with a reason.' },
    ]);
  });
});

describe('news', () => {
  it('are the notes and the changes that the last run had not', () => {
    const before = {
      ...analysis,
      notes: analysis.notes.slice(1),
      applications: analysis.applications.map((one, at) =>
        at === 0 ? { ...one, status: 'applied' as const } : one,
      ),
    };
    const news = newsOf(analysis, { analysis: before, since: null });
    expect(news?.notes).toEqual(analysis.notes.slice(0, 1));
    expect(news?.applications).toEqual(analysis.applications.slice(0, 1));
    expect(newsOf(analysis, FIRST)).toBeNull();
  });

  it('are those from a day on, where the coach names one', () => {
    expect(newsOf(analysis, { analysis: null, since: '2999-01-01' })).toEqual({
      applications: [],
      notes: [],
    });
  });
});

describe('the brief', () => {
  const summary = summariseClient(analysis, 'ann', FIRST);
  const brief = sessionBrief(analysis, summary, FIRST);

  it('has five parts, and in each what one conversation can hold', () => {
    expect(brief.parts.map(({ title }) => title)).toEqual([
      'New',
      'To raise',
      'To name as strengths',
      'Messages to send this week',
      'Questions to ask',
    ]);
    expect(Math.max(...brief.parts.map(({ lines }) => lines.length))).toBeLessThanOrEqual(5);
    expect(brief.parts[4]?.lines.length).toBeGreaterThan(0);
  });

  it('is the same in Markdown and on its page, and what clients wrote stays text', async () => {
    const hostile = { ...brief, client: '<script>alert(1)</script>' };
    const page = await renderBriefPage(hostile);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain("default-src 'none'");
    expect(renderBriefMarkdown(hostile)).not.toContain('<script>');
    for (const { title } of brief.parts) expect(page).toContain(title);
  });
});
