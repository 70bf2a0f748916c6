import { describe, expect, it } from 'vitest';
import { codesOf, historyOf } from './history.ts';

describe('answers about a person', () => {
  it.each([
    ['by its name', 'Gender', 'x'],
    ['by its name', 'Disability status', 'x'],
    ['by its name', 'Question And Answers', 'x'],
    ['by what stands in it', 'Extra', 'I am not a protected veteran'],
    ['by what stands in it', 'Form', 'Race: Hispanic or Latino; I do not wish to answer'],
  ])('are dropped %s: %s', async (_, column, answer) => {
    const read = await historyOf({
      'jobs.csv': `Company,Status,${column}\nAcorn,Rejected,"${answer} ZZZ"\nBirch,Rejected,"${answer} ZZZ"\n`,
    });
    expect(codesOf(read)).toEqual(['answers-dropped']);
    expect(JSON.stringify(read)).not.toContain('ZZZ');
    expect(read.history.applications).toHaveLength(2);
  });

  it('are not repeated by a message either, where a broken quote lets them out', async () => {
    const read = await historyOf({
      'jobs.csv':
        'Application Date,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n' +
        '"1/4/26, 9:05 AM",Acorn,Clerk,u,cv.pdf,"What is your gender?\nGender: Female"x\n' +
        '"1/5/26, 9:05 AM",Birch,Clerk,u,cv.pdf,none\n',
    });
    expect(read.history.applications.some(({ company }) => company === 'Birch')).toBe(true);
    expect(JSON.stringify(read)).not.toMatch(/Female/);
  });

  it('does not take a column of notes for one because of a single remark', async () => {
    const { history } = await historyOf({
      'jobs.csv':
        'Company,Status,Notes\nAcorn,Rejected,They asked me about a veteran colleague\nBirch,Rejected,Too junior\nCedar,Rejected,I have a disability and said so\nDell,Rejected,Too slow\n',
    });
    expect(history.notes).toHaveLength(4);
  });
});
