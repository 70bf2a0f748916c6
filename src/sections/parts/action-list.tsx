import type { VNode } from 'preact';
import type { Action } from '../../model/category.ts';

/** Things to do, each with its day or occasion and a box to tick on paper. */
export function ActionList(props: { heading: string; actions: readonly Action[] }): VNode | null {
  if (props.actions.length === 0) return null;
  return (
    <div class="plan">
      <h4>{props.heading}</h4>
      <ol>
        {props.actions.map(({ when, what }) => (
          <li>
            <b>{when}</b> {what}
          </li>
        ))}
      </ol>
    </div>
  );
}
