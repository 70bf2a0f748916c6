import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/formats/read-all.ts';
import { normalise } from '../../src/normalise/normalise.ts';

/* What a person keeps, however a program wrote it down: the same history must come out. */

interface Entry {
  readonly company: string;
  readonly role: string;
  readonly applied: string;
  readonly status: string;
  readonly notes: string;
}

const NAMES: Readonly<Record<keyof Entry, readonly string[]>> = {
  company: [
    'Company',
    'company_name',
    'Employer',
    'Firma',
    'Empresa',
    'Entreprise',
    'Bedrijf',
    '公司',
  ],
  role: ['Role', 'Job Title', 'positionTitle', 'Stelle', 'Puesto', 'Poste', 'Functie', '岗位'],
  applied: [
    'Applied',
    'Date applied',
    'application_date',
    'Beworben am',
    'Fecha de envío',
    '投递时间',
  ],
  status: ['Status', 'Current status', 'Bewerbungsstatus', 'Estado', 'Statut', 'Durum', '当前状态'],
  notes: ['Notes', 'Comments', 'Notizen', 'Observaciones', 'Remarques', 'Opmerkingen', '备注'],
};
const FIELDS = Object.keys(NAMES) as (keyof Entry)[];

const word = fc.constantFrom(
  ...'Acorn Birch Cedar Dulse Elder Fern Gorse Hazel Iris Juniper Ålund Müßig Ñandú Łódka'.split(
    ' ',
  ),
);
const entry: fc.Arbitrary<Entry> = fc.record({
  company: fc.tuple(word, word, fc.nat(99)).map(([a, b, c]) => `${a} ${b} ${c}`),
  role: fc.constantFrom(
    'Nurse',
    'Senior Data Analyst',
    'Sr. Clerk',
    'Chef de partie, nights',
    'Welder',
  ),
  applied: fc
    .date({ min: new Date('2025-01-01'), max: new Date('2026-04-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  status: fc.constantFrom(
    'Applied',
    'Rejected',
    'Interview',
    'Offer',
    'Ghosted',
    'Absage',
    'Rechazado',
  ),
  notes: fc
    .array(
      fc.constantFrom(
        'they',
        'said',
        'too junior',
        'the panel',
        '"quite" sure',
        'a, b',
        'x; y',
        'p|q',
        'one\ntwo',
        'é',
        '’',
        'wanted\tmore',
      ),
      { minLength: 3, maxLength: 9 },
    )
    .map((words) => `Feedback: ${words.join(' ')} end`),
});
const entries = fc.uniqueArray(entry, {
  minLength: 3,
  maxLength: 12,
  selector: ({ company }) => company,
});

const shape = fc.record({
  order: fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length }),
  names: fc.record(
    Object.fromEntries(FIELDS.map((field) => [field, fc.constantFrom(...NAMES[field])])) as Record<
      keyof Entry,
      fc.Arbitrary<string>
    >,
  ),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

function written(
  rows: readonly Entry[],
  { order, names, delimiter, newline, encoding }: Shape,
): Uint8Array {
  const text = Papa.unparse(
    [order.map((field) => names[field]), ...rows.map((row) => order.map((field) => row[field]))],
    { delimiter, newline },
  );
  if (encoding.startsWith('utf-8'))
    return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

async function readBack(bytes: Uint8Array) {
  const { readings } = await readAll([{ path: 'jobs.csv', bytes }]);
  return normalise(readings, { today: '2026-05-01' });
}

describe('a table', () => {
  it('gives the same history in any order, language, delimiter, encoding and line end', async () => {
    await fc.assert(
      fc.asyncProperty(entries, shape, async (rows, how) => {
        const { history } = await readBack(written(rows, how));
        expect(
          history.applications.map(({ company, role, appliedOn }) => [
            company,
            role,
            appliedOn?.iso,
          ]),
        ).toEqual(rows.map(({ company, role, applied }) => [company, role, applied]));
        expect(history.notes.map(({ text }) => text)).toEqual(rows.map(({ notes }) => notes));
        const ended = history.applications.filter(({ endedBy }) => endedBy === 'employer').length;
        expect(ended).toBe(rows.filter(({ status }) => /^(?:Rej|Abs|Rech)/.test(status)).length);
      }),
      { numRuns: 150 },
    );
  });

  const junk = fc.constantFrom(
    ['-----', '-----', '-----', '-----', '-----'],
    ['Total', '12', '', '', ''],
    ['June 2025', '', '', '', ''],
    ['<<<<<<< HEAD', '', '', '', ''],
    ['', '', '2026-02-02', '', ''],
    ['# note to self', '', '', '', ''],
    ['', '', '', '', ''],
  );

  it('loses no row: each is an entry, or was set aside with a message', async () => {
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.array(fc.tuple(fc.nat(12), junk), { maxLength: 5 }),
        async (rows, strewn) => {
          const cells: string[][] = rows.map((row) => FIELDS.map((field) => row[field]));
          for (const [at, line] of strewn) cells.splice(at, 0, [...line]);
          const text = Papa.unparse([FIELDS.map((field) => NAMES[field][0]!), ...cells]);
          const { files, diagnostics, history } = await readBack(new TextEncoder().encode(text));
          const aside = diagnostics.filter(({ code }) =>
            ['row-set-aside', 'row-without-application'].includes(code),
          );
          const filled = cells.filter((row) => row.some((cell) => cell !== ''));
          expect(files[0]?.rows).toBe(filled.length);
          expect(files[0]?.applications).toBe(history.applications.length);
          expect(history.applications.length + aside.length).toBe(filled.length);
          expect(history.applications.map(({ company }) => company)).toEqual(
            rows.map(({ company }) => company),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
