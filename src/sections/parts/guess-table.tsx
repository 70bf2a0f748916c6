import type { VNode } from 'preact';
import type { SaidAndGuessed } from '../slices/own-guess.ts';

/** More dots than this are not counted by eye; the number stands beside them in any case. */
const MOST_DOTS = 12;

/** Reasons with the employers' mentions on the left and the candidate's guesses on the right. */
export function GuessTable({ rows }: { readonly rows: readonly SaidAndGuessed[] }): VNode {
  return (
    <table class="guess">
      <thead>
        <tr>
          <th scope="col">Employers said</th>
          <th scope="col">
            <span class="unseen">Reason</span>
          </th>
          <th scope="col">You guessed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, said, guessed, both }) => (
          <tr>
            <td>
              <Dots count={said} ticked={both} kind="dot-said" from="right" /> {said}
            </td>
            <th scope="row">{name}</th>
            <td>
              {guessed} <Dots count={guessed} ticked={both} kind="dot-guessed" from="left" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DotsProps {
  readonly count: number;
  /** How many of them are named by both; they stand next to the reason. */
  readonly ticked: number;
  readonly kind: 'dot-said' | 'dot-guessed';
  readonly from: 'left' | 'right';
}

function Dots({ count, ticked, kind, from }: DotsProps): VNode | null {
  if (count === 0 || count > MOST_DOTS) return null;
  const width = count * 18;
  const centre = (at: number): number => (from === 'left' ? at * 18 + 9 : width - at * 18 - 9);
  return (
    <svg class="dots" width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <>
          <circle class={at < ticked ? 'dot-said' : kind} cx={centre(at)} cy="8" r="6.5" />
          {at < ticked ? (
            <path class="dot-tick" d={`M${centre(at) - 3} 8l2.2 2.4 3.8-4.6`} />
          ) : null}
        </>
      ))}
    </svg>
  );
}
