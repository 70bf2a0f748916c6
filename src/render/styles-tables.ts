/**
 * Tables: plain ones, tables of measures, the heat map, the two voices, the notes, the limits. The notes
 * are rows of a grid, which a browser lays out only as they come into sight: there may be thousands.
 */
export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: var(--size-m); line-height: 1.4; }
th { text-align: left; font-weight: 400; font-size: var(--size-s); color: var(--ink-3); padding: 0 var(--gap-5) var(--gap-2) 0; vertical-align: bottom; }
tbody th { font-size: inherit; color: var(--ink); }
td, tbody th { padding: .56rem var(--gap-5) .56rem 0; border-top: 1px solid var(--rule); vertical-align: middle; }
tr > :last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
.bar-cell { width: 36%; position: relative; }
.ends { display: flex; justify-content: space-between; }
details { margin-top: var(--gap-4); }
summary { cursor: pointer; color: var(--go); font-size: var(--size-s); width: max-content; max-width: 100%; padding: var(--gap-1) 0; }
.scroll { overflow-x: auto; }
details table { margin-top: var(--gap-3); font-size: var(--size-s); }
details td, details tbody th { padding-top: .35rem; padding-bottom: .35rem; vertical-align: top; }
.terms .total > * { border-top: 1px solid var(--ink); font-weight: 600; } .terms .total td:last-child { font-weight: 400; }
.more > .card:first-of-type { border-top: 0; margin-top: var(--gap-4); }
.figure + .more { margin-top: var(--gap-6); }

.heat { table-layout: fixed; }
.heat .first { width: 10rem; } .heat .last { width: 3rem; }
.heat td { text-align: center; padding: 0; border: 2px solid var(--paper); height: 2.25rem; }
.heat thead th { text-align: center; padding: 0 0 var(--gap-2); } .heat thead b { display: block; color: var(--ink); }
.heat tbody th { padding: 0 var(--gap-3) 0 0; border: 0; }
.heat td.sum, .heat thead th:last-child { text-align: right; color: var(--ink-2); }
.heat .group th { padding-top: var(--gap-4); padding-bottom: var(--gap-1); color: var(--ink-3); font-size: var(--size-s); }
.heat-0 { color: var(--ink-3); } .heat-1 { background: var(--go-3); } .heat-2 { background: var(--go-2); } .heat-3 { background: var(--go-4); color: var(--on-go-4); } .heat-4 { background: var(--go); color: var(--on-go); font-weight: 600; }
.short { display: none; }

.open td { overflow: hidden; } .open .bar-cell { width: 31%; } .open tr > * { padding-right: var(--gap-4); } .due { font-weight: 600; }

.guess { table-layout: fixed; }
.guess tr > :first-child { text-align: right; } .guess tr > * { padding-right: 0; }
.guess tbody th, .guess thead th:nth-child(2) { text-align: center; width: 11rem; }
.guess tbody tr > :first-child { padding-right: var(--gap-3); } .guess tbody tr > :last-child { padding-left: var(--gap-3); } .guess thead th:last-child { padding-left: var(--gap-3); } .guess thead th:first-child { padding-right: var(--gap-3); }
.dots { vertical-align: -3px; margin: 0 .5rem; max-width: 100%; }
.dot-said { fill: var(--go); } .dot-guessed { fill: var(--paper); stroke: var(--go); stroke-width: 1.75; } .dot-tick { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.notes td, .notes tbody th { vertical-align: top; padding-top: .8rem; padding-bottom: .8rem; }
.note-text p { font: 400 1rem/1.48 var(--read); white-space: pre-line; unicode-bidi: isolate; }
.notes, .notes thead, .notes tbody { display: block; }
.notes tr { display: grid; grid-template-columns: 3.6rem 10.5rem minmax(0, 1fr) 12.5rem; border-top: 1px solid var(--rule); } .notes thead tr, .notes td, .notes tbody th { border: 0; }
.notes tr[hidden] { display: none; }
@media screen { .notes tbody tr { content-visibility: auto; contain-intrinsic-size: auto 6.5rem; } }
.notes small { font-size: var(--size-s); line-height: 1.4; color: var(--ink-3); } .notes th small, .notes td > small { display: block; }
.notes td:first-child { color: var(--ink-3); } .notes td:last-child { font-size: var(--size-s); }
.tag { display: block; padding-left: 1.1rem; position: relative; line-height: 1.5; }
.tag::before { content: ""; position: absolute; left: 0; top: .45em; width: .6rem; height: .6rem; }
.tag-gap::before { background: var(--lack); }
.tag-praise::before { background: var(--go); border-radius: 50%; }
.tag-outside::before { border: 1.5px solid var(--ink-3); transform: rotate(45deg) scale(.85); }
.tag-possibly::before { border: 1.5px dashed var(--lack); }
.legend { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-5); margin-bottom: var(--gap-5); font-size: var(--size-s); line-height: 1.5; color: var(--ink-3); }

.limits { columns: 2; column-gap: var(--gap-6); list-style: none; font-size: var(--size-m); line-height: 1.5; color: var(--ink-2); }
.limits li { break-inside: avoid; margin-bottom: var(--gap-5); } .limits b { display: block; color: var(--ink); }
.made { margin-top: var(--gap-3); font-size: var(--size-s); color: var(--ink-3); display: grid; grid-template-columns: max-content 1fr; gap: var(--gap-1) var(--gap-5); }
.hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .75rem; width: 40%; }`;
