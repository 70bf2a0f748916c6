import type { VNode } from 'preact';
import { noteAnchor, noteNumber } from '../slices/note-number.ts';

/** "Note 38", as a link to where the whole note stands. */
export function NoteLink({ id }: { readonly id: string }): VNode {
  return (
    <a class="nowrap" href={`#${noteAnchor(id)}`}>
      Note {noteNumber(id)}
    </a>
  );
}
