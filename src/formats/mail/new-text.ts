const QUOTED = /^\s*>/;

/** "On 9 Sep 2026 Ivo wrote:", in the languages of the large mail programs. */
const INTRODUCTION =
  /^\s*>?\s*(?:(?:on|am|le|el|il|em|op|den|w dniu|dnia|pada)\b.{0,160}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał(?:\(a\)|a)?)\b.{0,80}:|.{0,120}(?:tarihinde|şunları yazdı).{0,60}:)\s*$/i;

/** What stands over a mail that is repeated below: Outlook's line, or its heading of fields. */
const REPEATED =
  /^\s*(?:[-_]{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht)\s*[-_]{2,}|_{20,})\s*$/i;
const FIELD_FROM = /^\s*\*?(?:from|von|de|da|van|od|kimden)\*?\s*:\*?\s*\S/i;
const FIELD_NEXT =
  /^\s*\*?(?:sent|date|to|gesendet|datum|an|envoyé|date|à|enviado(?: el)?|fecha|para|inviato|data|a|verzonden|aan|wysłano|do|tarih|kime)\*?\s*:/i;

/** The line that Usenet and mail programs put over a signature (RFC 3676), and what phones add. */
const SIGNATURE =
  /^(?:-- ?|sent from my \w+.*|sent from (?:outlook|mail|yahoo).*|get outlook for .*|von meinem \w+ gesendet.*|envoyé de mon \w+.*|enviado desde mi \w+.*|inviato da(?:l mio)? \w+.*)$/i;

/**
 * What is new in a mail: the mail that it answers, whoever is quoted in it, and the signature are
 * set aside. They are another's words, or nobody's.
 *
 * @example
 * ```ts
 * newText('No.\n\nOn 9 Sep 2026 Ivo wrote:\n> Was I late?'); // 'No.'
 * newText('> Was I late?\nYes.\n-- \nAcorn Ltd'); // 'Yes.'
 * ```
 */
export function newText(mail: string): string {
  const lines = mail.split(/\r\n?|\n/);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isRepeatedMail(lines, at) || SIGNATURE.test(line.trimEnd())) break;
    const introduction = introductionAt(lines, at);
    if (introduction > 0) {
      if (restIsQuoted(lines, at + introduction)) break;
      at += introduction - 1;
    } else if (!QUOTED.test(line)) kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How many lines from here introduce a quoted mail: none, one, or two where a program broke it. */
function introductionAt(lines: readonly string[], at: number): 0 | 1 | 2 {
  const line = lines[at] ?? '';
  if (INTRODUCTION.test(line)) return 1;
  if (line.trim() === '' || line.trimEnd().endsWith(':')) return 0;
  return INTRODUCTION.test(`${line} ${(lines[at + 1] ?? '').trim()}`) ? 2 : 0;
}

function isRepeatedMail(lines: readonly string[], at: number): boolean {
  if (REPEATED.test(lines[at] ?? '')) return true;
  if (!FIELD_FROM.test(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1, at + 4).filter((line) => FIELD_NEXT.test(line));
  return next.length >= 2;
}

/** Whether nothing of the writer follows: only quoted lines, or lines that no mark tells apart. */
function restIsQuoted(lines: readonly string[], from: number): boolean {
  const rest = lines.slice(from).filter((line) => line.trim() !== '');
  const marked = rest.filter((line) => QUOTED.test(line)).length;
  return marked === 0 || marked === rest.length;
}
