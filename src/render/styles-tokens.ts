/** Text is 4.5:1 or better on each ground that it stands on; dots, bars and borders are 3:1. */
const DARK = `
    color-scheme: dark;
    --paper: #11161b; --panel: #1a2027; --ink: #e8ebe8; --ink-2: #bcc4ca; --ink-3: #96a1ab; --rule: #2b343d;
    --go: #7fbcd5; --go-2: #2a5364; --go-3: #1d3945; --go-4: #387087; --on-go: #0d1418; --on-go-4: #f4fafc;
    --lack: #e0a250; --lack-2: #5b4420; --lack-3: #4d3815;
    --still: #7b8690; --still-2: #303942;`;

/**
 * The small set of values that every other style uses: two faces, sizes, spaces, colours. Dark
 * gives new values to the same names, on screens only, so that print is always light; the reader
 * may choose against the system.
 */
export const TOKENS = `
:root {
  --read: "Iowan Old Style", "Source Serif 4", Charter, "Bitstream Charter", Cambria, "Noto Serif", "DejaVu Serif Condensed", serif;
  --look: -apple-system, "Segoe UI", Roboto, Inter, "Noto Sans", "Helvetica Neue", Arial, "DejaVu Sans Condensed", sans-serif;
  --size-s: .8125rem; --size-m: .9375rem; --size-l: 1.125rem; --size-xl: 1.5rem; --size-2: 1.875rem; --size-3: 2.75rem;
  --gap-1: .25rem; --gap-2: .5rem; --gap-3: .75rem; --gap-4: 1rem; --gap-5: 1.5rem; --gap-6: 2rem; --gap-7: 3rem; --gap-8: 4.5rem; --gap-9: 6rem;
  --round: 6px; --measure: 38rem;
  --paper: #fbfbf9; --panel: #f1f3f0; --ink: #17202a; --ink-2: #434e5a; --ink-3: #5f6a75; --rule: #dbdfdc;
  --go: #1d5b79; --go-2: #bcd5e1; --go-3: #dce9ef; --go-4: #6fa3bb; --on-go: #ffffff; --on-go-4: #0d1418;
  --lack: #ab620b; --lack-2: #efd6ae; --lack-3: #fae6bf;
  --still: #7c858d; --still-2: #dfe3e4;
}
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) {${DARK} } }
@media screen { :root[data-theme=light] { color-scheme: light; } :root[data-theme=dark] {${DARK} } }`;
