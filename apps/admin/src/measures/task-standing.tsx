import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  MailOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { MeasureTask } from '../api/types.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import css from '../ui/task-lines.module.css';

const SIGNS = {
  owed: <ClockCircleOutlined aria-hidden />,
  late: <ExclamationCircleFilled aria-hidden />,
  invited: <MailOutlined aria-hidden />,
  answered: <CheckCircleOutlined aria-hidden />,
  cancelled: <StopOutlined aria-hidden />,
} as const;

/** How far a task is: the answer, or who was warned; of an invited body, whether it has been told. */
export function TaskStanding({ task }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const failureWords = useFailureWords();
  const { standing, result } = task;
  return (
    <span className={css.lines}>
      <span className={standing === 'late' ? 'late' : undefined}>
        {SIGNS[standing]} {result ? words('measureResult', result) : words('taskStanding', standing)}
      </span>
      <When task={task} />
      {task.reasonGiven && <span className="muted">{t('measures.reasonSealed')}</span>}
      {task.lastError && (
        <span className={css.warn}>{t('measures.lastError', { error: failureWords(task.lastError) })}</span>
      )}
    </span>
  );
}

function When({ task }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { acknowledgedAt, answeredAt, resultOn, changedAt, rung, rungAt, standing } = task;
  const open = standing === 'owed' || standing === 'late';
  return (
    <>
      {resultOn && <span className="muted">{dates.date(resultOn)}</span>}
      {answeredAt && (
        <span className="muted">{t('measures.answeredAt', { at: dates.instant(answeredAt) })}</span>
      )}
      {open && acknowledgedAt && (
        <span className="muted">{t('measures.acknowledgedAt', { at: dates.instant(acknowledgedAt) })}</span>
      )}
      {open && rung && rungAt && (
        <span className={css.warn}>
          {t('measures.warned', { who: words('filingRung', rung), at: dates.instant(rungAt) })}
        </span>
      )}
      {changedAt && (
        <span className={css.warn}>{t('measures.changed', { at: dates.instant(changedAt) })}</span>
      )}
    </>
  );
}
