/** The first screen: whose history, three figures with three sentences, the contents. */
export const OPENING = `
#in-one-breath { border: 0; padding: 0 0 var(--gap-8); }
#in-one-breath h2 { font: 600 var(--size-s)/1.4 var(--look); letter-spacing: 0; color: var(--ink-3); padding: var(--gap-7) 0 var(--gap-2); border-bottom: 2px solid var(--ink); }
.whose-history { color: var(--ink-3); margin-top: var(--gap-3); }
.count { font: 400 var(--size-3)/1.05 var(--read); letter-spacing: -.02em; }
.count small { font-size: .5em; letter-spacing: 0; color: var(--ink-3); }
.how { font-size: var(--size-s); line-height: 1.4; color: var(--ink-3); }
.say { display: grid; grid-template-columns: 16rem minmax(0, 1fr); column-gap: 4rem; padding: var(--gap-5) 0; border-bottom: 1px solid var(--rule); align-items: center; }
.say .bar { margin: var(--gap-2) 0 2px; }
.say > p { font: 400 clamp(1.25rem, 1.05rem + .8vw, 1.625rem)/1.4 var(--read); letter-spacing: -.008em; max-width: 44rem; }
.say > div:empty + p { grid-column: 1 / -1; }
.key { padding-top: var(--gap-4); font-size: var(--size-s); color: var(--ink-3); }

.contents { border: solid var(--rule); border-width: 1px 0; padding: var(--gap-4) 0; margin-bottom: var(--gap-8); font-size: var(--size-s); }
.contents ol { list-style: none; columns: 4; column-gap: var(--gap-6); }
.contents a { display: block; padding: .3rem 0; min-height: 24px; color: var(--ink-2); text-decoration: none; line-height: 1.4; break-inside: avoid; }
.contents a:hover { color: var(--go); text-decoration: underline; }

@media (max-width: 65.99rem) {
  .say { grid-template-columns: 12rem minmax(0, 1fr); column-gap: var(--gap-7); }
  .contents ol { columns: 3; }
}`;
