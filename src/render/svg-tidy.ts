/**
 * Vega's drawing without what a page does not need: class names, roles that would be read aloud,
 * paths without paint, digits that nobody sees. Style attributes, which a strict page forbids,
 * become the attributes that mean the same. Only tags are touched, never the text between them.
 *
 * @example
 * ```ts
 * tidySvg('<g class="a" style="opacity: 0.5;">1.23456</g>'); // '<g opacity="0.5">1.23456</g>'
 * tidySvg('<path d="" display="none"/><line x2="1.23456"/>'); // '<line x2="1.23"/>'
 * ```
 */
export function tidySvg(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) => (isUnpainted(tag) ? '' : tidyTag(tag)));
}

/** Vega lays paths without paint beneath and above each group, for the pointer to find. */
function isUnpainted(tag: string): boolean {
  return (
    tag.startsWith('<path ') && (tag.includes('display="none"') || !/ (fill|stroke)="/.test(tag))
  );
}

function tidyTag(tag: string): string {
  return tag
    .replace(/ (class|role|aria-[a-z]+|pointer-events|font-family)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) =>
      [...style.matchAll(/([a-z-]+):\s*([^;]+)/g)]
        .map(([, name = '', value = '']) => ` ${name}="${value.trim()}"`)
        .join(''),
    )
    .replace(/-?\d+\.\d{3,}(e-\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2))));
}
