import type { ComponentChildren, VNode } from 'preact';
import type { MarkKind } from './marked-pieces.ts';

/** A reason beside a note. Its kind shows by the shape before it, and is said in words. */
export function Tag(props: {
  readonly kind: MarkKind;
  /** Side and category, where the reader may say that it is wrong. */
  readonly of?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { kind, of, children } = props;
  return (
    <span class={`tag tag-${kind}`} data-of={of}>
      {children}
    </span>
  );
}
