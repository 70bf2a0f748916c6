const QUOTED = /^\s*>/;
/** "On 9 Sep 2026 Ivo wrote:", in the languages of the large mail programs. */
const INTRODUCTION =
  /^\s*>?\s*(?:(?:on|am|le|el|il|em|op|den)\b.{0,120}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev)\b.{0,60}:|-{2,}\s*original message\s*-{2,}|_{10,})\s*$/i;

/**
 * A mail without the mail that it answers, which is somebody else's word. Only what is quoted at
 * the very end goes; a quotation in the middle is part of the answer.
 *
 * @example
 * ```ts
 * withoutQuotedReply('No.\n\nOn 9 Sep 2026 Ivo wrote:\n> Was I late?'); // 'No.'
 * ```
 */
export function withoutQuotedReply(mail: string): string {
  const lines = mail.split('\n');
  let end = lines.length;
  while (end > 0 && isQuotedOrBlank(lines[end - 1] ?? '')) end -= 1;
  if (INTRODUCTION.test(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(0, end).join('\n').trim();
}

function isQuotedOrBlank(line: string): boolean {
  return line.trim() === '' || QUOTED.test(line);
}
