import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { MeasureDueDate, MeasureTask } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DueReasons } from '../lifeline/due-reasons.js';
import { DataTable } from '../ui/data-table.js';
import { Provisional } from '../ui/due-text.js';
import { useExpander } from '../ui/expander.js';
import css from '../ui/task-lines.module.css';
import { useMeasureDueDates } from './measures.api.js';
import { TaskActions } from './task-actions.js';
import { TaskStanding } from './task-standing.js';

interface Props {
  rows: readonly MeasureTask[];
  caption: string;
  empty?: string;
  /** On the page of the entry its number is known; in the inbox, whose task it is. */
  without?: 'entry' | 'implementer';
}

/** Who owes what of a measure round: due when, how far, and why it is not further. */
export function TaskTable({ rows, caption, empty, without }: Props): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns().filter(({ key }) => key !== without);
  const expandable = useExpander<MeasureTask>(
    (task) => <WhyDue task={task} />,
    ({ entryNo, measure }) => t('measures.why', { no: entryNo, measure }),
    ({ invited }) => !invited,
  );
  return (
    <DataTable<MeasureTask>
      rowKey="id"
      caption={caption}
      {...(empty !== undefined && { empty })}
      rows={rows}
      columns={columns}
      expandable={expandable}
    />
  );
}

function WhyDue({ task }: { task: MeasureTask }): ReactNode {
  const words = useWords();
  const titleOf = ({ step }: MeasureDueDate): string => words('measureDue', stepOf(task.round, step));
  return <DueReasons query={useMeasureDueDates(task)} titleOf={titleOf} />;
}

/** What a stop round asks for is another answer. */
const stepOf = (round: MeasureTask['round'], step: MeasureDueDate['step']) =>
  round === 'stop' && step === 'answer' ? 'confirmStop' : step;

function useColumns(): NonNullable<TableColumnsType<MeasureTask>> {
  const { t } = useTranslation();
  return [
    { key: 'entry', title: t('measures.entry'), render: (_, task) => <Entry task={task} /> },
    {
      key: 'implementer',
      title: t('measures.implementer'),
      render: (_, { implementer, invited }) => (
        <span className={css.lines}>
          <strong>{implementer}</strong>
          {invited && <span className="muted">{t('measures.invited')}</span>}
        </span>
      ),
    },
    { key: 'measure', title: t('measures.measure'), render: (_, task) => <Measure task={task} /> },
    { key: 'due', title: t('measures.due'), render: (_, task) => <Due task={task} /> },
    { key: 'standing', title: t('measures.standing'), render: (_, task) => <TaskStanding task={task} /> },
    { key: 'action', title: t('measures.action'), render: (_, task) => <TaskActions task={task} /> },
  ];
}

function Entry({ task: { entryId, entryNo, list, field } }: { task: MeasureTask }): ReactNode {
  const words = useWords();
  return (
    <span className={css.lines}>
      <Link to={`/entries/${entryId}?tab=measures`}>{entryNo}</Link>
      <span className="muted">
        {words('list', list)} · {field}
      </span>
    </span>
  );
}

/** Which round it belongs to stands under the words of the measure: a column more would not fit beside the others. */
function Measure({ task: { round, measure, legalBasis, mandatory } }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <span className={css.lines}>
      {measure}
      <span className="muted">
        {words('measureRound', round)} · {legalBasis} ·{' '}
        {t(mandatory ? 'measures.mandatory' : 'measures.optional')}
      </span>
    </span>
  );
}

function Due({ task }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { round, step, dueAt, dueOn, workingDaysLeft, standing, invited } = task;
  if (invited) return <span className="muted">{t('measures.noDue')}</span>;
  if (!step || !dueAt || !dueOn || workingDaysLeft === null) return null;
  const late = standing === 'late';
  return (
    <span className={css.lines}>
      <span className="muted">{words('measureStep', stepOf(round, step))}</span>
      <span className={late ? 'late' : undefined}>
        {dates.due({ dueAt, dueOn, workingDaysLeft, overdue: late })}{' '}
        {task.certainty === 'provisional' && <Provisional />}
      </span>
    </span>
  );
}
