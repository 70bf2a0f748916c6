import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, historyOf } from './history.ts';

describe('products', () => {
  it('reads the Google Sheets template', async () => {
    const { history, files } = await historyOf({
      'Tracker - Sheet1.csv':
        'Company Name,Application Status,Role,Salary,Date Submitted,Link to Job Req,Rejection Reason,Notes\n' +
        'Acorn Ltd,Rejected,Data Analyst,"$90,000",1/14/2026,https://a.example,1st Round Rejection - Feedback Provided,Wanted more SQL\n' +
        'Birch,Ghosted,Clerk,,1/20/2026,,,\n',
    });
    expect(
      history.applications.map(({ company, role, appliedOn, status, reached, salary }) => [
        company,
        role,
        appliedOn?.iso,
        status,
        reached,
        salary,
      ]),
    ).toEqual([
      ['Acorn Ltd', 'Data Analyst', '2026-01-14', 'rejected', 'interview', '$90,000'],
      ['Birch', 'Clerk', '2026-01-20', 'no-reply', 'applied', null],
    ]);
    expect(
      history.notes.map(({ text, source, saidBy, applicationId }) => [
        text,
        source,
        saidBy,
        applicationId,
      ]),
    ).toEqual([
      ['1st Round Rejection - Feedback Provided', 'reason column', 'employer', 'a1'],
      ['Wanted more SQL', 'notes column', 'unknown', 'a1'],
    ]);
    expect(files[0]).toMatchObject({ kind: 'mixed', rows: 2, applications: 2, notes: 2 });
  });

  it('reads LinkedIn month first, every row as applied, and never its answers', async () => {
    const read = await historyOf(
      {
        'Job Applications.csv':
          'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n' +
          '"3/4/26, 9:05\u202fAM",a@b.example,1,Acorn Ltd,Analyst,https://x.example,cv.pdf,"Gender: Female | Veteran: No"\n',
      },
      { dateOrder: 'day-first' },
    );
    expect(read.history.applications[0]).toMatchObject({
      company: 'Acorn Ltd',
      role: 'Analyst',
      status: 'applied',
      appliedOn: { iso: '2026-03-04', precision: 'day' },
    });
    expect(read.history.notes).toEqual([]);
    expect(JSON.stringify(read)).not.toMatch(/Female|Veteran: No/);
    expect(codesOf(read)).toEqual(['answers-dropped']);
  });

  it('reads Huntr, whose status is a list', async () => {
    const { history, files } = await historyOf({
      'huntr.csv':
        'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,creatorUserId,creatorUserFirstName,creatorUserLastName,creatorUserEmail\n' +
        'j1,2026-01-14 08:00:00,Data Analyst,-,Leeds,https://x.example,x.example,<p>Great SQL</p>,-,#fff,2026-02-03 09:00:00,b1,Search,l1,Rejected,c1,Acorn Ltd,acorn.example,u1,Ann,Ash,ann@x.example\n',
    });
    expect(history.applications[0]).toMatchObject({
      company: 'Acorn Ltd',
      role: 'Data Analyst',
      status: 'rejected',
      salary: null,
      location: 'Leeds',
      appliedOn: { iso: '2026-01-14' },
      statusOn: { iso: '2026-02-03' },
    });
    expect(files[0]?.mapping).toMatchObject({ status: ['listName'], company: ['companyName'] });
    expect(history.notes).toEqual([]);
  });

  it('reads Simplify, JobSync and Teal', async () => {
    const { history } = await historyOf({
      'simplify.csv':
        'Job Title,Company Name,Location,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes,job_type\n' +
        'Clerk,Acorn,Leeds,https://x.example,2026-01-14,REJECTED,2026-02-03,false,N/A,N/A,full-time\n',
      'jobsync.csv':
        'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\n' +
        '1,2026-01-01,true,2026-01-15,Birch,Nurse,FT,Remote,Leeds,Indeed,Interview\n',
      'teal.csv':
        'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\n' +
        'Chef,Cedar,50000,Leeds,Bookmarked,2026-01-02,2026-03-01,,2026-02-01,4\n',
    });
    expect(
      history.applications.map(({ company, role, appliedOn, statusOn, status, source }) => [
        company,
        role,
        appliedOn?.iso,
        statusOn?.iso,
        status,
        source,
      ]),
    ).toEqual([
      ['Acorn', 'Clerk', '2026-01-14', '2026-02-03', 'rejected', null],
      ['Birch', 'Nurse', '2026-01-15', undefined, 'in-progress', 'Indeed'],
      ['Cedar', 'Chef', undefined, undefined, 'not-applied', null],
    ]);
  });
});

describe('columns that nobody has foreseen', () => {
  it('reads headers in other languages', async () => {
    const { history } = await historyOf({
      'bewerbungen.csv':
        'Firma;Stelle;Beworben am;Stand;Absagegrund;Bemerkungen\nAhorn GmbH;Sachbearbeiterin;14.01.2026;Absage;Zu wenig Erfahrung mit SAP;War trotzdem nett\n',
    });
    expect(history.applications[0]).toMatchObject({
      company: 'Ahorn GmbH',
      role: 'Sachbearbeiterin',
      status: 'rejected',
      appliedOn: { iso: '2026-01-14' },
    });
    expect(history.notes.map(({ saidBy }) => saidBy)).toEqual(['employer', 'unknown']);
  });

  it('reads columns by their cells where headers are missing', async () => {
    const { history } = await historyOf({
      'jobs.csv':
        'Acorn Ltd,Data Analyst,2026-01-14,Rejected,"They wanted somebody with much more SQL, sadly"\n' +
        'Birch & Sons,Office Manager,2026-01-20,Ghosted,\nCedar,Software Engineer,2026-01-21,Interview,\n',
    });
    expect(history.applications[0]).toMatchObject({
      company: 'Acorn Ltd',
      role: 'Data Analyst',
      status: 'rejected',
      appliedOn: { iso: '2026-01-14' },
    });
    expect(history.notes).toHaveLength(1);
  });

  it('mends a header that stands one column off', async () => {
    const { history } = await historyOf({
      'jobs.csv':
        'Company,Role,Applied,Status\n,Acorn,Clerk,2026-03-02,Rejected\n,Birch,Clerk,2026-03-16,Applied\n',
    });
    expect(history.applications[1]).toMatchObject({
      company: 'Birch',
      role: 'Clerk',
      status: 'applied',
    });
  });

  it('reads misspelt headers, and keeps all columns of notes', async () => {
    const { files, history } = await historyOf({
      'jobs.csv':
        'Comapny,Positon,Statsu,Notes,Interview notes,Lessons learned\nAcorn,Clerk,Rejected,a b,c d,e f\n',
    });
    expect(files[0]?.mapping).toMatchObject({
      company: ['Comapny'],
      role: ['Positon'],
      status: ['Statsu'],
      notes: ['Notes', 'Interview notes'],
      ownGuess: ['Lessons learned'],
    });
    expect(history.notes.map(({ saidBy }) => saidBy)).toEqual(['unknown', 'unknown', 'candidate']);
  });

  it('takes the word of the user', async () => {
    const text = 'A1,B1,C1\nAcorn,Rejected,2026-01-14\nBirch,Rejected,2026-01-14\n';
    const read = await historyOf(
      { 'jobs.csv': text },
      {
        map: { company: ['A1'], status: ['2'], applied: ['C1'], role: ['nowhere'], colour: ['A1'] },
      },
    );
    expect(read.history.applications[0]).toMatchObject({
      company: 'Acorn',
      status: 'rejected',
      appliedOn: { iso: '2026-01-14' },
    });
    expect(codesOf(read)).toEqual(['map-column-missing', 'map-field-unknown']);
  });

  it('gives the same applications however the columns are shuffled', async () => {
    const columns = [
      ['Company', 'Acorn Ltd', 'Birch & Sons', 'Cedar'],
      ['Job Title', 'Data Analyst', 'Office Manager', 'Clerk'],
      ['Date applied', '2026-01-14', '2026-01-20', '2026-01-21'],
      ['Status', 'Rejected', 'Interview', 'Ghosted'],
      ['Response date', '2026-02-03', '', ''],
      ['Feedback', 'Too junior for this', '', ''],
      ['Location', 'Leeds', 'York', 'Hull'],
      ['Deadline', '2026-03-01', '', ''],
    ];
    const csv = (order: readonly (readonly string[])[]): string =>
      [0, 1, 2, 3].map((row) => order.map((column) => column[row]).join(',')).join('\n');
    const expected = (await historyOf({ 'jobs.csv': csv(columns) })).history;
    expect(expected.applications[0]).toMatchObject({
      company: 'Acorn Ltd',
      statusOn: { iso: '2026-02-03' },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(columns, { minLength: columns.length }),
        async (order) => {
          expect((await historyOf({ 'jobs.csv': csv(order) })).history).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const tableOf = (...dates: string[]): string =>
  `Company,Date applied,Status\n${dates.map((date, at) => `Acorn ${at},${date},Rejected`).join('\n')}\n`;

describe('dates of a table', () => {
  const isoOf = async (text: string, options = {}) =>
    (await historyOf({ 'jobs.csv': text }, options)).history.applications.map(
      ({ appliedOn }) => appliedOn?.iso ?? null,
    );

  it('decides the order from the whole column', async () => {
    expect(await isoOf(tableOf('3/4/2026', '25/3/2026'))).toEqual(['2026-04-03', '2026-03-25']);
    expect(await isoOf(tableOf('3/4/2026', '3/25/2026'))).toEqual(['2026-03-04', '2026-03-25']);
  });

  it('asks a neighbour, then the user, and says when it has to guess', async () => {
    const neighbour =
      'Company,Date applied,Status,Response date\nAcorn,3/4/2026,Rejected,25/4/2026\n';
    expect(await isoOf(neighbour)).toEqual(['2026-04-03']);
    expect(await isoOf(tableOf('3/4/2026'), { dateOrder: 'day-first' })).toEqual(['2026-04-03']);
    expect(codesOf(await historyOf({ 'jobs.csv': tableOf('3/4/2026') }))).toEqual([
      'date-order-unsure',
    ]);
  });

  it('does not believe in applications of the far future', async () => {
    expect(await isoOf(tableOf('4/11/2026', '4/12/2026'))).toEqual(['2026-04-11', '2026-04-12']);
  });

  it('has a message for each date that it does not read', async () => {
    expect(
      codesOf(await historyOf({ 'jobs.csv': tableOf('2026-72-90', 'soon', '2026-02-30') })),
    ).toEqual(['date-impossible 2', 'date-unread 3', 'date-mended 4']);
  });
});

describe('an order that no single date settles', () => {
  it('is the one in which the rows follow each other', async () => {
    const days = ['1/2', '3/2', '5/2', '8/2', '9/2', '1/3', '2/3', '4/3'];
    const read = await historyOf({ 'jobs.csv': tableOf(...days.map((day) => `${day}/2026`)) });
    expect(read.files[0]?.dates['Date applied']).toMatchObject({
      order: 'day-first',
      certain: true,
    });
  });

  it('is that of the language of the headers', async () => {
    const read = await historyOf({
      'jobs.csv': 'Firma,Stelle,Bewerbungsdatum,Status\nAcorn,Clerk,3/4/2026,Absage\n',
    });
    expect(read.history.applications[0]?.appliedOn?.iso).toBe('2026-04-03');
  });
});

describe('a date without its year', () => {
  it('is of the year of the nearest row that has one', async () => {
    const read = await historyOf({
      'jobs.csv': tableOf('12/20/2019', '30-Dec', '2-Jan', '1/25/2020'),
    });
    expect(read.history.applications.map(({ appliedOn }) => appliedOn?.iso)).toEqual([
      '2019-12-20',
      '2019-12-30',
      '2020-01-02',
      '2020-01-25',
    ]);
    expect(codesOf(read)).toEqual(['date-year-assumed']);
  });
});

describe('statuses of a table', () => {
  it('lists what it did not understand, with counts', async () => {
    const read = await historyOf({
      'jobs.csv':
        'Company,Role,Status\nA1 Ltd,Clerk,Purple\nB1 Ltd,Clerk,Purple\nC1 Ltd,Clerk,Rejected\n',
    });
    expect(read.files[0]?.statuses['Purple']).toEqual({
      status: null,
      stage: null,
      endedBy: null,
      count: 2,
    });
    expect(codesOf(read)).toEqual(['status-unknown']);
    expect(read.history.applications[0]?.status).toBe('applied');
  });

  it('takes the stage from its own column', async () => {
    const { history } = await historyOf({
      'jobs.csv': 'Company,Role,Status,Stage\nAcorn,Clerk,Rejected,Final round\n',
    });
    expect(history.applications[0]).toMatchObject({ status: 'rejected', reached: 'final' });
  });

  it('takes a reason for a rejection where nothing else is said', async () => {
    const { history } = await historyOf({
      'jobs.csv': 'Company,Role,Rejection reason\nAcorn,Clerk,Too junior\nBirch,Clerk,\n',
    });
    expect(history.applications.map(({ status }) => status)).toEqual(['rejected', 'applied']);
  });
});

describe('notes', () => {
  it('makes several of a cell with several dated events', async () => {
    const { history } = await historyOf({
      'jobs.csv':
        'Company,Status,Notes\nAcorn,Rejected,"1 Mar 2026: call went well; 9 Mar 2026: rejected, too junior"\n',
    });
    expect(history.notes.map(({ date, text }) => [date?.iso, text])).toEqual([
      ['2026-03-01', '1 Mar 2026: call went well'],
      ['2026-03-09', '9 Mar 2026: rejected, too junior'],
    ]);
  });

  it('keeps the words as they were, but for blanks around them', async () => {
    const text = 'Too junior.\n\n  "Come back" – they said…';
    const { history } = await historyOf({
      'jobs.csv': `Company,Status,Notes\nAcorn,Rejected,"  ${text.replaceAll('"', '""')} "\n`,
    });
    expect(history.notes[0]?.text).toBe(text);
  });

  it('reads a note file beside the tracker, and finds its application by company and role', async () => {
    const { history } = await historyOf({
      'jobs.csv':
        'Company,Role,Status,Date applied\nAcorn Ltd,Clerk,Rejected,2026-01-14\nAcorn Ltd,Data Analyst,Rejected,2026-01-20\n',
      'notes/acorn.md':
        '---\ncompany: ACORN\nrole: Senior Data Analyst\ndate: 2026-02-03\nstage: onsite\n---\n## Reason given\n\nNot enough SQL.\n\n## Your analysis\n\nI froze.\n',
    });
    expect(
      history.notes.map(({ applicationId, saidBy, stage, date, text }) => [
        applicationId,
        saidBy,
        stage,
        date?.iso,
        text,
      ]),
    ).toEqual([
      ['a2', 'employer', 'interview', '2026-02-03', 'Not enough SQL.'],
      ['a2', 'candidate', 'interview', '2026-02-03', 'I froze.'],
    ]);
  });

  it('finds the company in the name of a file, and needs no date', async () => {
    const { history } = await historyOf({
      'jobs.csv': 'Company,Role,Status\nBirch & Sons,Clerk,Rejected\n',
      'birch-sons_clerk/outcome.md':
        '# Outcome\n\nThe recruiter said they wanted more experience.\n',
    });
    expect(history.notes[0]).toMatchObject({
      applicationId: 'a1',
      company: 'Birch & Sons',
      date: null,
    });
  });

  it('leaves job descriptions and lists of links alone, and says so', async () => {
    const read = await historyOf({
      'acorn.md':
        '# Acorn\n\nCompany: Acorn\n\n## Job description\n\nYou know SQL.\n\n## Feedback\n\nToo junior.\n',
    });
    expect(read.history.notes.map(({ text }) => text)).toEqual(['Too junior.']);
    expect(codesOf(read)).toEqual(['passages-skipped']);
  });
});

describe('notes in files of their own', () => {
  const tracker =
    'Company,Role,Status\nThornbury Borough Council,Analyst,Rejected\nAcorn Ltd,Clerk,Rejected\n';

  it('takes text that could be anything only beside a job search', async () => {
    const text = 'Planted doubts in their heads, they said. Never mind.\n';
    expect((await historyOf({ 'a.txt': text })).history.notes).toEqual([]);
    expect((await historyOf({ 'jobs.csv': tracker, 'a.txt': text })).history.notes).toHaveLength(1);
  });

  it('finds a company by the first word of its name, and a date on top of the letter', async () => {
    const { history } = await historyOf({
      'jobs.csv': tracker,
      'Thornbury BC.txt':
        'Thornbury Council\n24 April 2026\n\nDear Ann\n\nThe post has been withdrawn.\n',
    });
    expect(history.notes[0]).toMatchObject({ applicationId: 'a1', date: { iso: '2026-04-24' } });
  });

  it('reads a pasted mail: who wrote it, when, and not what it answers', async () => {
    const { history } = await historyOf({
      'mail.txt':
        'From: Wren Ashby <wren@acorn.example>\nDate: Fri, 13 Mar 2026 10:04:00 +0100\nSubject: Acorn, clerk\n\nThe test forgot the VAT.\n\nOn 9 Mar 2026 Ann wrote:\n> Was I too slow?\n',
    });
    expect(history.notes).toMatchObject([
      {
        text: 'The test forgot the VAT.',
        saidBy: 'employer',
        source: 'e-mail',
        date: { iso: '2026-03-13' },
      },
    ]);
  });

  it('reads reasons in front matter as notes', async () => {
    const { history } = await historyOf({
      'acorn.md':
        '---\ncompany: Acorn Ltd\nrole: Clerk\nstatus: rejected\nreason: Too junior\n---\n',
    });
    expect(history.applications).toMatchObject([{ company: 'Acorn Ltd', status: 'rejected' }]);
    expect(history.notes).toMatchObject([
      { text: 'Too junior', saidBy: 'employer', applicationId: 'a1' },
    ]);
  });

  it('takes what a coach wrote for the coach’s word', async () => {
    const { history } = await historyOf({
      'coach/session 1.txt': 'The interview answers have no numbers in them yet.\n',
    });
    expect(history.notes).toMatchObject([{ saidBy: 'coach', company: null }]);
  });
});

describe('the same application', () => {
  const tracker =
    'Company,Role,Status,Date applied\nAcorn Ltd,Sr. Data Analyst,Rejected,2026-01-14\n';

  it('is one in two files', async () => {
    const read = await historyOf({
      'jobs.csv': tracker,
      'other.csv':
        'Company,Role,Status,Date applied,Location\nACORN,Senior Data Analyst,Applied,2026-01-15,Leeds\n',
    });
    expect(read.history.applications).toHaveLength(1);
    expect(read.history.applications[0]).toMatchObject({ status: 'rejected', location: 'Leeds' });
    expect(codesOf(read)).toEqual(['applications-merged 2']);
  });

  it.each([
    ['another role', 'Acorn Ltd,Clerk,Applied,2026-01-14'],
    ['another day', 'Acorn Ltd,Senior Data Analyst,Applied,2026-04-14'],
  ])('is two with %s', async (_, row) => {
    const { history } = await historyOf({
      'jobs.csv': tracker,
      'b.csv': `Company,Role,Status,Date applied\n${row}\n`,
    });
    expect(history.applications).toHaveLength(2);
  });
});

describe('what is no history', () => {
  it.each([
    ['a shopping list', 'Item,Quantity,Price,Notes\nApples,3,1.20,red ones\nBread,1,2.50,\n'],
    [
      'a list of applicants',
      'Candidate Name,Email,Position,Status\nAnn Ash,a@x.example,Clerk,Rejected\n',
    ],
    ['loans', 'Loan_ID,ApplicantIncome,LoanAmount,Loan_Status\nL1,100,20,Y\n'],
    ['transitions', 'Company,Source,Target\nAcorn,Applied,Rejected\n'],
    [
      'saved jobs',
      'Saved Date,Job Url,Job Title,Company Name\n"1/4/26, 9:05 AM",https://x.example,Clerk,Acorn\n',
    ],
    ['tasks', 'Name,Status,Due,Notes\nWash the car,Done,2026-01-04,with wax\n'],
    [
      'software',
      'Application,Version,Vendor,Status,Install Date\nClock,4,Mumble Ltd,Active,2026-01-14\nMaps,1,Gazelle,Retired,2025-11-03\n',
    ],
    ['films', 'Title,Year,Rating\nThe Long Road,1999,4\n'],
  ])('takes nothing from %s, and says so once', async (_, text) => {
    const read = await historyOf({ 'list.csv': text });
    expect(read.history).toEqual({ applications: [], notes: [] });
    expect(read.files[0]?.kind).toBe('not-a-history');
    expect(read.diagnostics.filter(({ code }) => code === 'not-a-history')).toHaveLength(1);
  });

  it.each([
    ['nothing', '', 'unreadable', 'file-no-history'],
    ['a header alone', 'Company,Role,Status\n', 'applications', 'table-empty'],
  ])('says that a file holds %s', async (_, text, kind, code) => {
    const read = await historyOf({ 'jobs.csv': text });
    expect(read.files[0]?.kind).toBe(kind);
    expect(codesOf(read)).toEqual([code]);
  });

  it('takes nothing from a text that speaks of something else', async () => {
    expect(
      (await historyOf({ 'garden.txt': 'Planted the beans. Rain all day.\n' })).files[0]?.kind,
    ).toBe('not-a-history');
  });
});

describe('spans and sizes', () => {
  it('leaves out what lies outside, and keeps what has no date', async () => {
    const text =
      'Company,Role,Status,Date applied,Notes\nAcorn,Clerk,Rejected,2025-01-14,a b\nBirch,Clerk,Rejected,2026-01-14,c d\nCedar,Clerk,Rejected,,e f\n';
    const { history } = await historyOf({ 'jobs.csv': text }, { since: '2026-01-01' });
    expect(history.applications.map(({ company }) => company)).toEqual(['Birch', 'Cedar']);
    expect(history.notes.map(({ text: words }) => words)).toEqual(['c d', 'e f']);
  });

  it('takes about ten times as long for ten times as many rows', async () => {
    const table = (rows: number): string =>
      `Company,Role,Status,Date applied,Notes\n${Array.from({ length: rows }, (_, at) => `Acorn ${at % 5000},Clerk ${at % 7},Rejected,2026-01-${10 + (at % 20)},They wanted more experience ${at}`).join('\n')}`;
    const time = async (rows: number): Promise<number> => {
      const started = performance.now();
      expect((await historyOf({ 'jobs.csv': table(rows) })).history.notes).toHaveLength(rows);
      return performance.now() - started;
    };
    await time(2000);
    const small = await time(10_000);
    const large = await time(100_000);
    expect(large).toBeLessThan(Math.max(300, small) * 25);
  });

  it('never throws, whatever stands in the cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom(...Array.from('aA/.-:2016 "\n;Ré❌')),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        async (rows) => {
          const text = rows.map((cells) => cells.join(',')).join('\n');
          const read = await historyOf({
            'jobs.csv': `Company,Status,Date applied,Notes\n${text}`,
          });
          for (const { company } of read.history.applications) expect(company).not.toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('practice', () => {
  it('is nobody’s rejection: a mock interview and an appraisal are kept apart by their names', async () => {
    const { history } = await historyOf({
      'jobs.csv': 'Company,Status,Feedback\nAcorn Ltd,Rejected,You were late for the interview.\n',
      '2026-05-02 mock interview.md': 'Your answers were too vague, and you spoke too fast.',
      'appraisal 2025.txt': 'You were late for the Monday meeting, again and again.',
    });
    expect(history.notes.map(({ saidBy, source }) => [saidBy, source])).toEqual([
      ['employer', 'feedback column'],
      ['coach', 'mock interview'],
      ['coach', 'appraisal'],
    ]);
  });
});

describe('milestones', () => {
  it('are read from a note that is called so, line by line, and are no notes', async () => {
    const { milestones, history } = await historyOf({
      'milestones.md':
        '- 8 June 2026: rewrote the CV\n* practised out loud, from 14 Sept 2026\nno day here\n',
      '2026-10-02 milestone.txt': 'Asked two friends to refer me.\nMore to come.\n',
      'diary.md':
        '# Milestones\n2026-03-01 first course done\n\n# Feedback from Acorn Ltd\nYou were late for the interview.\n',
    });
    expect(milestones.map(({ date, what }) => [date.iso, what])).toEqual([
      ['2026-03-01', 'first course done'],
      ['2026-06-08', 'rewrote the CV'],
      ['2026-09-14', 'practised out loud, from'],
      ['2026-10-02', 'Asked two friends to refer me.'],
    ]);
    expect(history.notes.map(({ text }) => text)).toEqual(['You were late for the interview.']);
  });

  it('are read from a table of days and changes, with one order of dates', async () => {
    const { milestones, files } = await historyOf({
      'milestones.csv':
        'date,what\n14/02/2026,Rewrote the CV\n03/04/2026,Practised aloud\nsoon,More\n',
    });
    expect(milestones.map(({ date, what }) => [date.iso, what])).toEqual([
      ['2026-02-14', 'Rewrote the CV'],
      ['2026-04-03', 'Practised aloud'],
    ]);
    expect(files[0]?.kind).toBe('notes');
  });

  it('are none where a column names companies', async () => {
    const { milestones } = await historyOf({
      'jobs.csv': 'Company,Date,What\nAcorn,2026-02-14,call\n',
    });
    expect(milestones).toEqual([]);
  });
});
