import type { VNode } from 'preact';
import type { Analysis, Input } from '../../model/analysis.ts';
import { dateWords, plural } from '../../model/phrase.ts';
import { OwnWords } from './own-words.tsx';

/** What the report was made from, by which program and for which day, so that it can be repeated. */
export function InputList({ analysis }: { readonly analysis: Analysis }): VNode {
  const { inputs, program, today, schemaVersion } = analysis;
  return (
    <div class="figure">
      <h3>How it was made</h3>
      <dl class="made">
        <dt>Made by</dt>
        <dd>
          Debrief {program.version}, analysis format {schemaVersion}
        </dd>
        <dt>Date taken as today</dt>
        <dd>{dateWords({ iso: today, precision: 'day' })}</dd>
        <dt>To repeat</dt>
        <dd>
          <code>debrief report analysis.json</code>
        </dd>
      </dl>
      {inputs.length === 0 ? null : (
        <details>
          <summary>Made from {plural(inputs.length, 'file')}</summary>
          <table class="stacked inputs">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Read as</th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {inputs.map((input) => (
                <InputRow input={input} />
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}

function InputRow({ input }: { readonly input: Input }): VNode {
  const { file, format, applications, notes, sha256 } = input;
  const found = `${plural(applications, 'application')}, ${plural(notes, 'note')}`;
  return (
    <tr>
      <th scope="row">
        <OwnWords text={file} />
      </th>
      <td>{format === null ? 'not read' : `${format}: ${found}`}</td>
      <td class="hash">{sha256}</td>
    </tr>
  );
}
