/** Every value of an attribute in some markup, in order. */
export function attributes(markup: string, name: string): string[] {
  return [...markup.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value),
  );
}

const TAG =
  /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);|[^<&]/giy;

/**
 * Whether markup is well-formed XML, as far as a drawing needs it: elements nest and close, there
 * is one root, attributes are quoted and appear once, no bare `&` or `<`, no `]]>` and no character
 * that XML 1.0 forbids.
 */
export function wellFormed(markup: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/.test(markup)) return false;
  if (/\p{Cs}/u.test(markup)) return false;
  const open: string[] = [];
  let roots = 0;
  TAG.lastIndex = 0;
  while (TAG.lastIndex < markup.length) {
    const match = TAG.exec(markup);
    if (match === null) return false;
    const [, slash, name, given = '', empty] = match;
    if (name === undefined) continue;
    const names = [...given.matchAll(/([\w:-]+)="/g)].map(([, one]) => one);
    if (new Set(names).size !== names.length) return false;
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
  }
  return open.length === 0 && roots === 1;
}
