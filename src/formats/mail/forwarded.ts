/** The line over a mail that was passed on, as the large mail programs write it. */
const FORWARDED =
  /^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht)\s*-{2,}|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-mail):|début du message (?:transféré|réexpédié)\s*:)\s*$/im;

const FIELD =
  /^\s*\*?(from|von|de|da|van|date|datum|fecha|data|sent|gesendet|envoyé|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|to|an|para|à|a|cc)\*?\s*:\*?\s*(.+)$/i;

const NAMES: readonly (readonly [RegExp, 'from' | 'date' | 'subject'])[] = [
  [/^(?:from|von|de|da|van)$/i, 'from'],
  [/^(?:date|datum|fecha|data|sent|gesendet|envoyé)$/i, 'date'],
  [/^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp)$/i, 'subject'],
];

/** A mail inside a mail: what its own heading says, and its text. */
export interface ForwardedMail {
  readonly fields: Readonly<Partial<Record<'from' | 'date' | 'subject', string>>>;
  readonly text: string;
}

/**
 * The mail that was passed on, where a mail holds one: people send themselves a rejection to keep it,
 * and then it is the employer's word. `null` where nothing was passed on.
 *
 * @example
 * ```ts
 * forwardedMail('---------- Forwarded message ---------\nFrom: Acorn <hr@acorn.example>\n\nToo junior.');
 * // { fields: { from: 'Acorn <hr@acorn.example>' }, text: 'Too junior.' }
 * ```
 */
export function forwardedMail(mail: string): ForwardedMail | null {
  const found = FORWARDED.exec(mail);
  if (found === null) return null;
  const lines = mail
    .slice(found.index + found[0].length)
    .split(/\r\n?|\n/)
    .map(unquoted);
  const fields: Partial<Record<'from' | 'date' | 'subject', string>> = {};
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name === '' && (line.trim() !== '' || Object.keys(fields).length > 0)) break;
    const key = NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (key !== undefined) fields[key] ??= value.trim();
    at += 1;
  }
  return fields.from === undefined ? null : { fields, text: lines.slice(at).join('\n').trim() };
}

function unquoted(line: string): string {
  return line.replace(/^\s*> ?/, '');
}
