import type { History } from '../../model/history.ts';
import type { Reading } from '../../model/record.ts';

/** What the files themselves say is the name of somebody. */
export interface KnownNames {
  /** Employers, as their columns and letters have them. */
  readonly companies: readonly string[];
  /** The candidate, contacts, senders, and the places in the history: every part of a name by itself. */
  readonly people: readonly string[];
}

/** Headers of columns that name people or say how to reach them. */
const PEOPLE_COLUMN =
  /\b(?:contact|recruiter|interviewer|hiring manager|manager|referrer|referee|reference|name|who|spoke (?:to|with)|met with|panel|coach|client|candidate|ansprechpartner|kontakt|contacto|contato|contatto|contactpersoon)\b/i;

/** A header with one of these is about something else, for all its "name". */
const NO_PEOPLE =
  /\b(?:company|employer|organi[sz]ation|job|role|position|file|school|resume|cv)\b/i;

/** Attributes of a mail or a note that name people. */
const PEOPLE_ATTRIBUTE = /^(?:from|to|cc|author|by|sender|coach|client|candidate|contact)$/i;

const NAME_PART = /\p{L}[\p{L}\p{M}'’]{2,}/gu;

/** Parts of addresses and titles that are nobody's name. */
const NO_NAME = new Set(
  'remote hybrid onsite site home anywhere the and for from mrs miss with info mail jobs job careers career noreply reply team hello people hiring recruitment recruiting manager director com org net gmail hotmail outlook yahoo email phone linkedin agency group head lead senior office human resources talent acquisition'.split(
    ' ',
  ),
);

/**
 * The names that a history gives away by itself: so much is certain, whatever else is guessed.
 *
 * @param subject - whose history it is
 */
export function knownNames(
  readings: readonly Reading[],
  { applications, notes }: History,
  subject: string,
): KnownNames {
  const companies = [...applications, ...notes].flatMap(({ company }) => company ?? []);
  const cells = readings.flatMap(({ tables }) =>
    tables.flatMap(({ columns, rows }) => {
      const own = columns.flatMap((header, at) =>
        PEOPLE_COLUMN.test(header) && !NO_PEOPLE.test(header) ? [at] : [],
      );
      return rows.flatMap((row) => own.map((at) => row.cells[at] ?? ''));
    }),
  );
  const senders = readings.flatMap(({ texts }) =>
    texts.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) =>
        PEOPLE_ATTRIBUTE.test(key) ? [value] : [],
      ),
    ),
  );
  const clients = [...applications, ...notes].flatMap(({ client }) => client ?? []);
  const places = applications.flatMap(({ location }) => location ?? []);
  return {
    companies: distinct(companies.filter((name) => name.trim().length > 1)),
    people: distinct([subject, ...clients, ...cells, ...senders, ...places].flatMap(partsOf)),
  };
}

/** A cell with a whole sentence in it is no list of names. */
const MOST_PARTS = 8;

function partsOf(text: string): string[] {
  const parts = (text.match(NAME_PART) ?? []).filter((part) => !NO_NAME.has(part.toLowerCase()));
  return parts.length > MOST_PARTS ? [] : parts;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
