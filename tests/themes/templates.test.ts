import { describe, expect, it } from 'vitest';
import { markRepeats, templates } from '../../src/themes/templates.ts';
import { rejectionsOf } from '../../src/model/rejection.ts';
import { application, note } from '../statistics/invented-history.ts';

function letter(company: string, role: string): string {
  return `Dear Mira, thank you for your interest in the ${role} post at ${company}. We read every application with care, and this time we have chosen to continue with people whose profile sits closer to what the team needs. We wish you all the best for your search.`;
}

describe('templates', () => {
  it('find a letter that differs in names and dates only', () => {
    const notes = ['Ostrea', 'Kestrel Mutual', 'Vireo Travel', 'Halden Rail'].map((company, at) =>
      note(
        `a${at}`,
        {},
        { company, text: letter(company, at % 2 ? 'analyst' : 'pricing analyst') },
      ),
    );
    const other = note(
      'a9',
      {},
      {
        text: 'The task was not finished, and two of the questions were left open at the end of the ninety minutes.',
      },
    );
    const [found, ...rest] = templates(markRepeats({ applications: [], notes: [...notes, other] }));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ kind: 'template', category: null, share: { count: 4, n: 5 } });
    expect(found?.name).toBe('the same letter from four employers');
  });

  it('leave short remarks and mere pairs alone', () => {
    const pair = [1, 2].map((at) => note(`a${at}`, {}, { text: letter('Ostrea', 'analyst') }));
    const remarks = [1, 2, 3, 4].map((at) => note(`a${at}`, {}, { text: 'No reply.' }));
    expect(templates(markRepeats({ applications: [], notes: [...pair, ...remarks] }))).toEqual([]);
  });

  it('count as one voice, unless a letter gives a reason of its own', () => {
    const reasons = ['experience-level', 'experience-level', 'experience-level', 'dress'];
    const notes = reasons.map((category, at) =>
      note(`a${at}`, { gaps: [category] }, { text: letter(`Company ${at}`, 'analyst') }),
    );
    const applications = notes.map((_, at) => application(`a${at}`, { status: 'rejected' }));
    const marked = markRepeats({ applications, notes });
    const first = notes[0]!.id;
    expect(marked.notes.map(({ repeats }) => repeats)).toEqual([
      undefined,
      first,
      first,
      undefined,
    ]);
    const stated = rejectionsOf(marked, {}).map((one) => [...one.stated.keys()]);
    expect(stated).toEqual([['experience-level'], [], [], ['dress']]);
  });

  it('take ten thousand letters, half of them alike, in a few seconds at most', () => {
    const notes = Array.from({ length: 10_000 }, (_, at) =>
      note(
        `a${at}`,
        {},
        {
          company: `Company ${at}`,
          text:
            at % 2
              ? letter(`Company ${at}`, 'analyst')
              : Array.from(
                  { length: 30 },
                  (_, word) =>
                    `w${String.fromCharCode(97 + ((at >> (word % 10)) % 26))}${String.fromCharCode(97 + ((at * word) % 26))}`,
                ).join(' '),
        },
      ),
    );
    const start = performance.now();
    const found = templates(markRepeats({ applications: [], notes }));
    expect(found[0]?.share.count).toBeGreaterThanOrEqual(5000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
