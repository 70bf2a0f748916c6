import { expect, it } from 'vitest';
import { makeRedactor } from '../../../src/normalise/redaction/redact-text.ts';

const redact = makeRedactor({
  companies: ['Halden Rail', 'Ostrea'],
  people: ['Okafor', 'Ngozi'],
  aliasOf: (company) => (company === 'Ostrea' ? 'Company 2B' : 'Company 7K'),
  findNames: (text) => (text.includes('Sandra') ? ['Sandra'] : []),
});

it.each([
  ['Halden were kind; HALDEN RAIL wrote twice.', 'Company 7K were kind; Company 7K wrote twice.'],
  [
    'Write to n.okafor@ostrea.example, or call +44 161 496 0012.',
    'Write to [e-mail], or call [phone].',
  ],
  ['See https://ostrea.example/jobs?id=3 today', 'See [link] today'],
  ['Hi Ngozi,\n\nNo luck.\n\nSandra Obi', 'Hi [name],\n\nNo luck.\n\n[name]'],
  ['The call with Mr Thistlewood went well.', 'The call with [name] went well.'],
  [
    'ngozi asked about Kafka and German on Tuesday',
    '[name] asked about Kafka and German on Tuesday',
  ],
])('takes out who and where: %s', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

it.each([
  'They wanted more SQL, Power BI and a driving licence by 2026-11-25.',
  'Filled - Internal Candidate',
  'I was 10 min late for the 9.30 and they pay £45,000.',
])('leaves what names nobody: %s', (text) => {
  expect(redact(text)).toBe(text);
});

it('takes nothing for a pattern that is part of a name', () => {
  const odd = makeRedactor({
    companies: ['A+ (Care)'],
    people: [],
    aliasOf: () => 'Company 9Z',
    findNames: () => [],
  });
  expect(odd('A+ (Care) said no.')).toBe('Company 9Z said no.');
});
