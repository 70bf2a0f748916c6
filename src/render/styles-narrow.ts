/** Below 46 rem: one column; a row of measures becomes two lines with a bar as wide as the page. */
export const NARROW = `
@media (max-width: 46rem) {
  .sheet { padding: 0 1.25rem var(--gap-7); }
  .top { padding-bottom: var(--gap-7); }
  .contents { margin-bottom: var(--gap-7); } .contents ol { columns: 2; } .contents a { padding: .42rem 0; }
  section { padding-bottom: 3.5rem; } .head { margin-bottom: var(--gap-6); } .figure:not(:first-child), .figure + .pair { margin-top: 3.5rem; }
  .say, .columns, .letter, .pair, .watch { grid-template-columns: minmax(0, 1fr); }
  .say > p { margin-top: var(--gap-4); }
  .card { grid-template-columns: minmax(0, 1fr); row-gap: var(--gap-4); }
  .side { display: grid; grid-template-columns: max-content minmax(0, 1fr); column-gap: var(--gap-5); align-items: center; }
  .side .place, .side .count { grid-row: 1 / span 2; margin: 0; } .side .bar { align-self: end; } .side .how { align-self: start; margin: 0; }
  .facts { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .facts > :first-child { grid-column: 1 / -1; }
  .tiles { grid-template-columns: 1fr 1fr; gap: var(--gap-5); } .limits { columns: 1; }
  .plan, .letter { padding: var(--gap-4) var(--gap-4) var(--gap-5); } .letter { gap: var(--gap-5); }
  td, th, tbody th { padding-right: var(--gap-3); }
  .long { display: none; } .short { display: inline; }
  .heat .first { width: 6.9rem; } .heat .last { width: 1.9rem; } .heat tbody th { line-height: 1.2; padding-right: var(--gap-2); font-size: var(--size-s); }
  .guess tbody th, .guess thead th:nth-child(2) { width: 7.4rem; line-height: 1.25; font-size: var(--size-s); } .dots { margin: 0 .2rem; height: 10px; width: auto; max-width: 60%; vertical-align: -1px; } .guess tbody tr > :first-child { padding-right: var(--gap-1); } .guess tbody tr > :last-child { padding-left: var(--gap-1); }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked, .stacked tbody, .stacked tr, .stacked td, .stacked tbody th { display: block; width: auto; }
  .stacked tr { border-top: 1px solid var(--rule); padding: var(--gap-3) 0; } .stacked td, .stacked tbody th { border: 0; padding: .1rem 0; text-align: left; }
  .stacked td[data-label]::before { content: attr(data-label) " "; color: var(--ink-3); }
  .open tr { display: grid; grid-template-columns: 4.5rem 1fr 1fr; } .open td[data-label] { font-size: var(--size-s); white-space: normal; padding-right: var(--gap-3); } .open td[data-label]::before { display: block; font-weight: 400; } .open tbody th, .open .bar-cell { grid-column: 1 / -1; width: auto; padding-top: var(--gap-2); }
  .measures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .measures tbody { display: block; } .measures tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--gap-4); border-top: 1px solid var(--rule); padding: .6rem 0; }
  .measures td, .measures tbody th { border: 0; padding: 0; } .measures .bar-cell { grid-column: 1 / -1; grid-row: 2; width: auto; padding-top: .3rem; } .measures .words { grid-column: 1 / -1; grid-row: 3; text-align: left; color: var(--ink-3); font-size: var(--size-s); } .measures .whose { display: none; }
  .notes tr { position: relative; } .notes td:first-child { position: absolute; right: 0; } .notes td { padding: var(--gap-1) 0; }
}`;
