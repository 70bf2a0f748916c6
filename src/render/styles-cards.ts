/** Cards, quotations and their marks, the panels that hold something to do. */
export const CARDS = `
.bar { display: block; width: 100%; height: 18px; overflow: visible; }
.bar-track { fill: var(--still-2); } .bar-band { fill: var(--go-2); } .bar-dot { fill: var(--go); } .bar-tick { fill: var(--still); }
.line-now { stroke: var(--ink-3); stroke-dasharray: 2 3; } .line-span { stroke: var(--go-2); stroke-width: 8; stroke-linecap: round; } .line-close { stroke: var(--ink); stroke-width: 2; }

.card { display: grid; grid-template-columns: 6rem minmax(0, 1fr); column-gap: var(--gap-6); border-top: 1px solid var(--rule); padding: var(--gap-5) 0 var(--gap-7); }
.card:first-child { border-top: 0; padding-top: 0; }
.side .place { font: 400 4.5rem/.82 var(--read); letter-spacing: -.03em; margin-bottom: var(--gap-4); }
.side .count { margin-bottom: var(--gap-2); font-size: 2.25rem; }
.side .how { margin-top: var(--gap-1); }
.card h3, .near h3 { font: 400 var(--size-xl)/1.2 var(--read); letter-spacing: -.01em; }
.card h3 + p { color: var(--ink-2); margin-top: var(--gap-2); max-width: var(--measure); }
.facts { display: grid; grid-template-columns: 2fr 1.2fr 1.2fr .8fr; gap: var(--gap-2) var(--gap-5); margin-top: var(--gap-4); font-size: var(--size-s); line-height: 1.45; }
.facts dt { color: var(--ink-3); } .facts .bar { margin-top: 1px; }
.themes { list-style: none; margin-top: var(--gap-4); font-size: var(--size-s); line-height: 1.5; }
.themes a { color: inherit; }
.columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--gap-5) var(--gap-6); margin-top: var(--gap-5); }
.columns h4 { margin-bottom: var(--gap-2); }
.near { border-top: 1px solid var(--rule); padding-top: var(--gap-5); }
.near:first-child { border-top: 0; padding-top: 0; }
.near > p { margin-top: var(--gap-2); max-width: 46rem; }
.near .said + .said { margin-top: 0; }

.said + .said { margin-top: var(--gap-4); }
.said blockquote { font: 400 1.0625rem/1.48 var(--read); white-space: pre-line; unicode-bidi: isolate; }
.said figcaption { font-size: var(--size-s); line-height: 1.4; color: var(--ink-3); margin-top: var(--gap-1); }
.said figcaption a { color: inherit; }
mark { color: inherit; background: none; padding: 0 .1em .04em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.mark-gap { background: var(--lack-3); box-shadow: inset 0 -2px var(--lack); }
.mark-praise { background: var(--go-3); border-bottom: 2px dotted var(--go); }
.mark-possibly { border-bottom: 2px dashed var(--lack); }
.mark-outside { border-bottom: 2px solid var(--still); }

.plan, .letter { background: var(--panel); border-radius: var(--round); }
.plan { padding: var(--gap-4) var(--gap-5) var(--gap-5); font-size: var(--size-m); line-height: 1.5; align-self: start; }
.plan ol { list-style: none; }
.plan li { position: relative; padding-left: 1.75rem; }
.plan li::before { content: ""; position: absolute; left: 0; top: .22em; width: 1rem; height: 1rem; border: 1.5px solid var(--ink-3); border-radius: 3px; }
.plan li + li { margin-top: var(--gap-3); }
.plan li b { display: block; }
.watch { grid-column: 1 / -1; display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); border-top: 1px solid var(--rule); padding-top: var(--gap-3); font-size: var(--size-m); line-height: 1.5; }
.watch h4 { line-height: 1.7; margin: 0; }

.letter { padding: var(--gap-6); display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: var(--gap-6); }
.letter dl { font-size: var(--size-s); line-height: 1.45; } .letter dt { color: var(--ink-3); } .letter dd + dt { margin-top: var(--gap-3); }
.letter-text { font: 400 1.0625rem/1.58 var(--read); max-width: 32rem; white-space: pre-line; unicode-bidi: isolate; }
.letter-text p + p { margin-top: .85em; }
.later { border-top: 1px solid var(--rule); margin: 0; padding: var(--gap-2) 0; } .later summary { width: auto; font-size: var(--size-m); } .later .letter { margin: var(--gap-3) 0; }
.figure h3 + .later { border: 0; margin-top: var(--gap-3); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--gap-5) var(--gap-6); }
.pair + .pair { margin-top: var(--gap-5); padding-top: var(--gap-5); border-top: 1px solid var(--rule); }
.pair .said { margin: 0; } .pair h4 { margin-bottom: var(--gap-1); }

.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: var(--gap-6); font-size: var(--size-m); line-height: 1.5; }
.tiles dt { font-weight: 600; } .tiles .count { display: block; font-weight: 400; }
.tiles dd { color: var(--ink-2); margin-top: var(--gap-1); }`;
