import type { VNode } from 'preact';
import type { IsoDay } from '../../model/calendar-date.ts';
import type { OpenApplication } from '../../model/improvement.ts';
import { dueTitle, dueWords } from '../words/silence.ts';
import { OwnWords } from './own-words.tsx';
import { WaitingLine } from './waiting-line.tsx';

interface OpenTableProps {
  readonly open: readonly OpenApplication[];
  readonly today: IsoDay;
}

/** The applications that wait for an answer, with the day to follow up and the day to let go. */
export function OpenTable({ open, today }: OpenTableProps): VNode | null {
  if (open.length === 0) return null;
  const byDate = [...open].sort((a, b) => (a.closeOn < b.closeOn ? -1 : 1));
  return (
    <div class="figure">
      <h3>{dueTitle(open, today)}</h3>
      <p class="how-to-read">
        Follow up once, then let it go. In the line, the dot is the day to follow up, the upright
        stroke the day to close, and the dotted line is today.
      </p>
      <table role="table" class="stacked open">
        <thead role="rowgroup">
          <tr role="row">
            {['Application', 'Waiting', 'Follow up', 'Close', 'As a line'].map((label) => (
              <th role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {byDate.map((application) => (
            <OpenRow application={application} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OpenRow(props: { application: OpenApplication; today: IsoDay }): VNode {
  const { company, role, waitingDays, followUpOn, closeOn } = props.application;
  const { today } = props;
  const closing = closeOn <= today;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <OwnWords text={company ?? 'Company not known'} />
        {role === null ? null : (
          <span class="quiet">
            , <OwnWords text={role} />
          </span>
        )}
      </th>
      <td role="cell" class="nowrap" data-label="Waiting">
        {waitingDays} {waitingDays === 1 ? 'day' : 'days'}
      </td>
      <td role="cell" class={dueClass(!closing && followUpOn <= today)} data-label="Follow up">
        {closing ? 'no longer' : dueWords(followUpOn, today)}
      </td>
      <td role="cell" class={dueClass(closing)} data-label="Close">
        {dueWords(closeOn, today)}
      </td>
      <td role="cell" class="bar-cell">
        <WaitingLine application={props.application} today={today} />
      </td>
    </tr>
  );
}

function dueClass(due: boolean): string {
  return due ? 'nowrap due' : 'nowrap';
}
