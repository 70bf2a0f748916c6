/** The ground of the page: text, headings, links, and the two columns of a section. */
export const PAGE = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: var(--gap-5); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--look); font-variant-numeric: lining-nums tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ol, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
p, li, dd, figcaption { text-wrap: pretty; }
a { color: var(--go); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--go); outline-offset: 3px; border-radius: 2px; }
:target { background: var(--panel); }
section:target { background: none; }
b { font-weight: 600; }
code { font-size: .95em; }
.quiet { color: var(--ink-3); }
.small { font-size: var(--size-s); }
.nowrap { white-space: nowrap; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 1; left: var(--gap-4); top: var(--gap-4); background: var(--paper); padding: var(--gap-2) var(--gap-3); }

.sheet { max-width: 74.25rem; margin: 0 auto; padding: 0 var(--gap-5) var(--gap-8); }
.top { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-5); align-items: baseline; justify-content: space-between; padding: var(--gap-5) 0 var(--gap-8); font-size: var(--size-s); color: var(--ink-3); }
.brand { font: 600 1.125rem/1 var(--read); color: var(--ink); }
section { border-top: 2px solid var(--ink); padding: var(--gap-5) 0 var(--gap-9); }
h1 { font: 400 clamp(2rem, 1.3rem + 3vw, 3.25rem)/1.08 var(--read); letter-spacing: -.02em; text-wrap: balance; }
h2 { font: 400 var(--size-2)/1.15 var(--read); letter-spacing: -.012em; text-wrap: balance; }
h3 { font: 600 var(--size-l)/1.35 var(--look); text-wrap: pretty; }
h4 { font: 600 var(--size-s)/1.4 var(--look); }
.head p { color: var(--ink-2); margin-top: var(--gap-3); max-width: var(--measure); }
.body { min-width: 0; }
.figure:not(:first-child), .figure + .pair { margin-top: var(--gap-8); }
.letter + .letter { margin-top: var(--gap-5); }
.how-to-read { color: var(--ink-2); font-size: var(--size-m); line-height: 1.5; max-width: 46rem; margin: var(--gap-1) 0 var(--gap-5); }
.foot { font-size: var(--size-s); line-height: 1.5; color: var(--ink-3); max-width: var(--measure); margin-top: var(--gap-5); }
.foot h3 { font-size: var(--size-s); color: var(--ink); }
.foot ul { list-style: none; }

@media (min-width: 66rem) {
  section:where(:not(#in-one-breath)) { display: grid; grid-template-columns: 16rem minmax(0, 1fr); column-gap: 4rem; }
  .head { position: sticky; top: var(--gap-5); align-self: start; }
}
@media (max-width: 65.99rem) {
  .head { margin-bottom: var(--gap-7); }
  .sheet { max-width: 54rem; }
}`;
