/** Pictures: one of two widths is shown, and no chart scrolls sideways. */
export const PICTURES = `
.picture svg { display: block; width: 100%; height: auto; overflow: visible; font-family: var(--look); }
.picture.narrow { display: none; }
.picture.live [role=graphics-symbol], .picture.live .mark-symbol path, .picture.live .mark-rect path { cursor: default; }
.told { position: fixed; z-index: 9; max-width: 15rem; padding: var(--gap-1) var(--gap-3); font-size: var(--size-m); color: var(--ink); background: var(--panel); border: 1px solid var(--still); border-radius: var(--round); pointer-events: none; }
.told[hidden] { display: none; }
@media (max-width: 46rem) { .picture.wide { display: none; } .picture.narrow { display: block; max-width: 27rem; } }
@media print { .picture.wide { display: block; } .picture.narrow { display: none; } }`;

/** Attributes in which a chart holds a colour. */
const PAINTS = ['fill', 'stroke'] as const;

/**
 * Dark mode for charts: each colour that the charts use becomes the token that stands for it.
 *
 * @param colours colour as the charts write it, by the name of its token without the dashes
 *
 * @example
 * ```ts
 * const css = chartColourStyles({ ink: '#17202a' });
 * css.includes('.picture [fill="#17202a"] { fill: var(--ink); }'); // true
 * css.includes('.picture [stroke="#17202a"] { stroke: var(--ink); }'); // true
 * ```
 */
export function chartColourStyles(colours: Readonly<Record<string, string>>): string {
  const rules = Object.entries(colours).flatMap(([token, colour]) =>
    PAINTS.map((paint) => `.picture [${paint}="${colour}"] { ${paint}: var(--${token}); }`),
  );
  return `@media screen {\n${rules.join('\n')}\n}`;
}
