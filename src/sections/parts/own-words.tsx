import type { VNode } from 'preact';

/**
 * Text that somebody else wrote, inside a sentence of ours: a name, a file, a heading. Isolated,
 * so that a right-to-left override in it cannot turn the words around it.
 */
export function OwnWords({ text }: { readonly text: string }): VNode {
  return <bdi>{text}</bdi>;
}
