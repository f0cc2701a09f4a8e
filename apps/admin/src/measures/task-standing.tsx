import type { ReactNode } from 'react';
import type { MeasureTask } from '../api/types.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Standing } from '../ui/standing.js';

/** How far a task is: the answer, or who was warned; of an invited body, whether it has been told. */
export function TaskStanding({ task }: { task: MeasureTask }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const failureWords = useFailureWords();
  const { standing, result } = task;
  return (
    <Standing of={standing} word={result ? words('measureResult', result) : words('taskStanding', standing)}>
      <When task={task} />
      {task.reasonGiven && <span className="muted">{t('measures.reasonSealed')}</span>}
      {task.lastError && (
        <span className="warn">{t('measures.lastError', { error: failureWords(task.lastError) })}</span>
      )}
    </Standing>
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
        <span className="warn">
          {t('measures.warned', { who: words('filingRung', rung), at: dates.instant(rungAt) })}
        </span>
      )}
      {changedAt && <span className="warn">{t('measures.changed', { at: dates.instant(changedAt) })}</span>}
    </>
  );
}
