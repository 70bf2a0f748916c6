/**
 * The hand-out: always light, everything open, nothing cut in two. The paper is whatever is in
 * the printer, so no size is set. Inside a card, which is kept whole, nothing else may ask to be
 * kept together: Chromium then gives up the card. At the foot of each sheet stand the subject, the day, the page.
 *
 * @param footer the text at the foot, not yet escaped
 */
export function printStyles(footer: string): string {
  const small = 'font: 8pt sans-serif; color: #5f6a75;';
  return `
@page { margin: 15mm 15mm 18mm; @bottom-left { content: ${cssString(footer)}; ${small} } @bottom-right { content: counter(page) " of " counter(pages); ${small} } }
@media print {
  html { font-size: 8.4pt; --size-s: .87rem; } body { background: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; orphans: 3; widows: 3; }
  .skip, .contents, .score { display: none; }
  .sheet { padding: 0; max-width: none; } .top { padding: 0 0 var(--gap-6); }
  section { padding: var(--gap-4) 0 var(--gap-6); } #in-one-breath { padding-bottom: var(--gap-7); } .head { margin-bottom: var(--gap-5); }
  .head, .card, .said, .letter, .pair, .say, .tiles > div, .near, .limits li, tr { break-inside: avoid; }
  .picture, .plan, .how-to-read, .figure:has(> .heat, > .measures, > .guess, > .picture) { break-inside: avoid; }
  .notes tr { break-inside: auto; }
  .head, h2, h3, h3 + p, h4, thead, .how-to-read { break-after: avoid; } .foot { break-before: avoid; }
  .card :is(h3, h3 + p, h4), .figure:has(> .heat, > .measures, > .guess, > .picture) > :is(h3, .how-to-read) { break-after: auto; }
  .card { padding: var(--gap-3) 0 var(--gap-4); } .columns { gap: var(--gap-3) var(--gap-5); margin-top: var(--gap-3); } .facts, .themes { margin-top: var(--gap-2); }
  .plan { padding: var(--gap-3) var(--gap-4); line-height: 1.35; } .plan li + li { margin-top: var(--gap-2); } .said + .said { margin-top: var(--gap-3); } .said blockquote, .letter-text { font-size: 9.5pt; line-height: 1.35; }
  .side .place { font-size: 3rem; margin-bottom: var(--gap-2); } .letter { padding: var(--gap-4); gap: var(--gap-4); }
  .twin { display: none; }
  .notes td, .notes tbody th { padding-top: .35rem; padding-bottom: .35rem; } .note-text p { font-size: 8.5pt; line-height: 1.35; } .figure:not(:first-child), .figure + .pair { margin-top: var(--gap-6); }
  details:not([open])::details-content { content-visibility: visible; block-size: auto; } summary { display: none; }
  .later summary, .more > summary { display: block; list-style: none; color: inherit; break-after: avoid; }
  a { color: inherit; text-decoration-color: var(--rule); }
}`;
}

/**
 * Any text as a string of CSS: everything but letters a to z, digits and spaces is written by its
 * number, so that no text can end the string, the rule or the style element.
 *
 * @example
 * ```ts
 * cssString('A "b"'); // '"A \\22 b\\22 "'
 * cssString('</style>'); // '"\\3c \\2f style\\3e "'
 * ```
 */
export function cssString(text: string): string {
  // With the flag u, one match is one code point: a surrogate pair is not torn apart.
  const safe = text.replace(
    /[^A-Za-z0-9 ]/gu,
    (letter) => `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${safe}"`;
}
