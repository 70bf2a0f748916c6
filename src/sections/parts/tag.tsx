import type { ComponentChildren, VNode } from 'preact';
import type { MarkKind } from './marked-pieces.ts';

/** A reason beside a note. Its kind shows by the shape before it, and is said in words. */
export function Tag(props: {
  readonly kind: MarkKind;
  readonly children: ComponentChildren;
}): VNode {
  return <span class={`tag tag-${props.kind}`}>{props.children}</span>;
}
