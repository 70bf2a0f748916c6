import type { TextRecord } from '../../model/record.ts';
import { fold } from '../fold.ts';

/** Where private people have their mailboxes; no employer writes from there. */
const PRIVATE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton(?:mail)?|pm|tutanota|zoho|yandex|mail|qq|163|126|naver|hanmail|orange|wanadoo|free|laposte|libero|virgilio|uol|bol|terra|wp|onet|interia|seznam|fastmail|hey|comcast|verizon|btinternet|sky|virginmedia)$/;

/** Programs and boards through which employers write; their names are no company's. */
const THROUGH =
  /^(?:greenhouse(?:-mail)?|lever|hire|myworkday(?:jobs)?|workday|smartrecruiters|ashby(?:hq)?|workable(?:mail)?|icims|taleo|bamboohr|recruitee|personio|teamtailor|jobvite|successfactors|linkedin|indeed(?:email)?|glassdoor|stepstone|xing|totaljobs|reed|monster|ziprecruiter|dice|handshake|joinhandshake|infojobs|welcometothejungle|softgarden|join|oraclecloud|adp|ultipro|avature|phenom|eightfold|gem|breezy|breezyhr|jazzhr|applytojob|pinpointhq|hibob)$/;

/** Labels of addresses that name no organisation: "careers.acorn.co.uk". */
const LABEL =
  /^(?:www|mail|email|e|em|m|news|careers?|jobs?|talent|recruit(?:ing|ment)?|hr|apply|notifications?|no-?reply|co|com|org|net|ac|gov|edu|ltd|gmbh|example)$/;

/** Words around the name of a company in a sender's name. */
const AROUND =
  /\b(?:recruit(?:ing|ment|er)s?|careers?|talent(?: acquisition)?|hiring|hr|human resources|people|jobs?|team|no ?reply|donotreply|notifications?|via .*|bewerbermanagement|personalabteilung|karriere|recrutement|rh|seleccion|selezione|at)\b/gi;

/** The two sides of a mail of a job search. */
export interface MailPeople {
  readonly isCandidates: boolean;
  /** What may be the employer's name: its sender's name, then its domain. */
  readonly employer: readonly string[];
}

interface Person {
  readonly name: string;
  readonly address: string;
}

/**
 * The address of the person whose mails these are: the one that stands in most of them, as sender
 * or as receiver, private mailboxes first. `null` where there are no mails.
 *
 * @example
 * ```ts
 * const mail = (from, to) => ({ place: { file: 'a.eml', row: 1 }, heading: null, attributes: { from, to, subject: 'x' }, text: 'x' });
 * ownerOf([mail('hr@acorn.example', 'ivo@gmail.com')]); // 'ivo@gmail.com'
 * ```
 */
export function ownerOf(texts: readonly TextRecord[]): string | null {
  const counts = new Map<string, number>();
  const count = (address: string, weight: number): void => {
    counts.set(address, (counts.get(address) ?? 0) + weight);
  };
  for (const { attributes } of texts) {
    if (attributes['from'] === undefined || attributes['subject'] === undefined) continue;
    // An employer's mail may name no receiver; then its sender is not the owner for that.
    for (const { address } of peopleIn(attributes['from']))
      if (isPrivate(address)) count(address, PRIVATE_WEIGHT);
    for (const { address } of peopleIn(attributes['to'] ?? ''))
      count(address, isPrivate(address) ? PRIVATE_WEIGHT + 0.1 : 1);
  }
  let owner: string | null = null;
  for (const [address, count] of counts)
    if (owner === null || count > (counts.get(owner) ?? 0)) owner = address;
  return owner;
}

/** A private mailbox is more likely the owner's than another. */
const PRIVATE_WEIGHT = 1.5;

/**
 * Who wrote a mail and whom it is from or to, as far as its addresses tell; `null` for what is no mail.
 *
 * @param owner - the address of the person whose mails these are
 *
 * @example
 * ```ts
 * const attributes = { from: 'Acorn Foods Careers <jobs@acornfoods.co.uk>', to: 'ivo@gmail.com', subject: 'x' };
 * mailPeople(attributes, 'ivo@gmail.com'); // { isCandidates: false, employer: ['acorn foods', 'acornfoods'] }
 * ```
 */
export function mailPeople(
  attributes: Readonly<Record<string, string>>,
  owner: string | null,
): MailPeople | null {
  const { from, to = '', subject } = attributes;
  if (from === undefined || subject === undefined) return null;
  const [sender] = peopleIn(from);
  const isCandidates = sender !== undefined && sender.address === owner;
  const other = isCandidates ? peopleIn(to) : sender === undefined ? [] : [sender];
  return { isCandidates, employer: other.flatMap(namesOf) };
}

function peopleIn(field: string): Person[] {
  return field.split(/[,;](?=[^<>]*(?:<|@|$))/).flatMap((part) => {
    const address = /[^\s<>"',;]+@[^\s<>"',;]+/.exec(part)?.[0].toLowerCase();
    if (address === undefined) return [];
    return [{ address, name: part.replace(/<.*>/, '').replace(/["']/g, '').trim() }];
  });
}

function namesOf({ name, address }: Person): string[] {
  const named = name.includes('@') ? '' : fold(fold(name).replace(AROUND, ' '));
  const labels = (address.split('@')[1] ?? '').split('.');
  const label = labels.slice(0, -1).findLast((part) => !LABEL.test(part) && part.length > 2) ?? '';
  const domain = PRIVATE.test(label) || THROUGH.test(label) ? '' : label.replaceAll('-', ' ');
  return [...new Set([named, domain])].filter((text) => text.length > 1);
}

function isPrivate(address: string): boolean {
  return PRIVATE.test(address.split('@')[1]?.split('.')[0] ?? '');
}
