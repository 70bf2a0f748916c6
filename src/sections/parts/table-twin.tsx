import type { VNode } from 'preact';
import type { ChartTable } from '../../model/chart.ts';

/** The numbers of a chart for a reader without eyes for the picture; on paper the picture has them. */
export function TableTwin(props: {
  readonly name: string;
  readonly table: ChartTable;
}): VNode | null {
  const { columns, rows } = props.table;
  if (rows.length === 0) return null;
  const kind = (column: number): string | undefined =>
    columns[column]?.numeric ? 'number' : undefined;
  return (
    <details class="twin">
      <summary>The same as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={`${props.name}, as a table`}>
        <table>
          <thead>
            <tr>
              {columns.map(({ label }, column) => (
                <th scope="col" class={kind(column)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr>
                {cells.map((cell, column) =>
                  column === 0 ? <th scope="row">{cell}</th> : <td class={kind(column)}>{cell}</td>,
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
