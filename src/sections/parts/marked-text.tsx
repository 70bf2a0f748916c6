import type { VNode } from 'preact';
import { markedPieces, type Mark } from './marked-pieces.ts';

/** A text with the words that count highlighted. */
export function MarkedText(props: { text: string; marks: readonly Mark[] }): VNode {
  return (
    <>
      {markedPieces(props.text, props.marks).map(({ text, kind }) =>
        kind === null ? text : <mark class={`mark-${kind}`}>{text}</mark>,
      )}
    </>
  );
}
