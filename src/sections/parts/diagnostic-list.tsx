import type { VNode } from 'preact';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { setAside } from '../words/what-this-does-not-show.ts';
import { OwnWords } from './own-words.tsx';

/** More than these are counted, and listed only in the analysis file: a page has to be read. */
const MOST = 200;

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What was not read, or read with a doubt: counted, and listed with its place. */
export function DiagnosticList(props: { diagnostics: readonly Diagnostic[] }): VNode {
  const sorted = [...props.diagnostics].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const rest = sorted.length - MOST;
  return (
    <div class="figure">
      <h3>{setAside(sorted)}</h3>
      {sorted.length === 0 ? null : (
        <details>
          <summary>Each, with its place</summary>
          <table class="stacked">
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, MOST).map((diagnostic) => (
                <tr>
                  <th scope="row">
                    <OwnWords text={placeWords(diagnostic)} />
                  </th>
                  <td>
                    <OwnWords text={diagnostic.note} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rest > 0 ? <p class="foot">And {rest} more; all are in analysis.json.</p> : null}
        </details>
      )}
    </div>
  );
}

function placeWords({ file, row, column }: Diagnostic): string {
  const parts = [
    ...(file === null ? [] : [file]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column}`]),
  ];
  return parts.length === 0 ? 'The whole history' : parts.join(', ');
}
