/** What the cohort page adds to the styles of the report. */
export const COHORT_STYLES = `
.sheet.wide { max-width: 78rem; }
.sheet.wide main > section { display: block; margin: var(--gap-6) 0 0; padding: 0; border: 0; }
.sheet.wide h1 { margin-bottom: var(--gap-3); } .lead { font-size: var(--size-l); max-width: var(--measure); }
.clients { width: 100%; font-size: var(--size-m); }
.clients th button { all: unset; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; }
.clients th button:focus-visible { outline: 2px solid var(--go); outline-offset: 2px; }
.clients th[aria-sort=ascending] button::after { content: " ↑"; } .clients th[aria-sort=descending] button::after { content: " ↓"; }
.clients td, .clients tbody th { vertical-align: top; padding: var(--gap-2) var(--gap-3) var(--gap-2) 0; text-align: left; border-top: 1px solid var(--rule); }
.clients th, .clients td, .cohort-heat th { overflow-wrap: normal; word-break: normal; hyphens: none; }
.clients tbody th { min-width: 7rem; }
.clients .figure { text-align: right; white-space: nowrap; }
.clients ul { margin: 0; padding: 0; list-style: none; } .clients li { margin: 0 0 var(--gap-1); }
.clients .bar { width: 6rem; height: 18px; display: block; }
.clients small { display: block; color: var(--ink-3); font-size: var(--size-s); }
.clients b.call { color: var(--lack); }
.filter { margin: var(--gap-4) 0; } .filter input { font: inherit; padding: var(--gap-1) var(--gap-2); width: 18rem; max-width: 100%; color: var(--ink); background: var(--paper); border: 1px solid var(--still); border-radius: var(--round); }
.scroll { overflow-x: auto; }
.cohort-heat { border-collapse: collapse; font-size: var(--size-s); }
.cohort-heat td { text-align: center; min-width: 2.5rem; height: 2rem; border: 2px solid var(--paper); }
.cohort-heat thead th { vertical-align: bottom; padding: 0 var(--gap-1) var(--gap-2); font-weight: 500; max-width: 7rem; }
.cohort-heat tbody th { text-align: left; padding-right: var(--gap-3); white-space: nowrap; font-weight: 500; }
@media print { .filter { display: none; } .sheet.wide { max-width: none; } .clients { font-size: 8pt; } }
`;
