/** What the script adds: the search over the notes, and the buttons. Nothing of it is printed. */
export const TOOLS = `
.tools { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; margin: 0 0 var(--gap-4); }
.tools input, .tools select { font: inherit; font-size: var(--size-m); padding: var(--gap-1) var(--gap-2); max-width: 100%; color: var(--ink); background: var(--paper); border: 1px solid var(--still); border-radius: var(--round); }
button.added { font: inherit; font-size: var(--size-s); padding: var(--gap-1) var(--gap-3); color: var(--ink); background: var(--panel); border: 1px solid var(--still); border-radius: var(--round); cursor: pointer; }
button.added:focus-visible, .tools input:focus-visible, .tools select:focus-visible { outline: 2px solid var(--go); outline-offset: 2px; }
.top .added { margin-left: var(--gap-4); } .top > :nth-child(2) { margin-left: auto; }
.tag button.added { padding: 0 .4em; margin-left: .4em; border: 0; background: none; color: var(--ink-3); min-width: 24px; min-height: 24px; }
.tag.struck { text-decoration: line-through; opacity: .7; }
textarea.added { position: fixed; top: 0; left: -999rem; }
@media print { .added { display: none; } }
`;
