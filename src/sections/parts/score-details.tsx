import type { VNode } from 'preact';
import type { Improvement } from '../../model/improvement.ts';
import { termValue } from '../words/what-to-work-on.ts';

/** Every term of a score by name, value and meaning, so that a reader can work it out again. */
export function ScoreDetails(props: { readonly improvement: Improvement }): VNode | null {
  const { terms, score } = props.improvement;
  if (terms.length === 0) return null;
  return (
    <details class="score">
      <summary>How its place was worked out</summary>
      <table class="terms">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col" class="number">
              Value
            </th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ name, value, means }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{termValue(value)}</td>
              <td>{means}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">Score</th>
            <td class="number">{termValue(score)}</td>
            <td>The terms multiplied. Only the order of the scores matters.</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
