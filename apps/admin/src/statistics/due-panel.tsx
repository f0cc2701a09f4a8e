import type { ReactNode } from 'react';
import type { StatisticsMonth } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Provisional } from '../ui/due-text.js';
import { Panel } from '../ui/panel.js';
import css from './statistics.module.css';

/** What is counted, when it is due, and why on that day. */
export function DuePanel({ data }: { data: StatisticsMonth }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const { due, firstDay, lastDay, closesAt, closedAt, openedAt } = data;
  return (
    <Panel title={t('statistics.due')}>
      <div className={css.stack}>
        <p>
          {t('statistics.covers', { from: dates.date(firstDay), to: dates.date(lastDay) })}
          <span className="muted">　{t('statistics.openedAt', { at: dates.instant(openedAt) })}</span>
        </p>
        <p className={due.overdue && data.late > 0 ? 'late' : undefined}>
          <strong>{dates.due(due)}</strong> {due.certainty === 'provisional' && <Provisional />}
        </p>
        <p className="muted">
          {closedAt
            ? t('statistics.closed', { at: dates.instant(closedAt) })
            : t('statistics.closes', { at: dates.end(closesAt) })}
        </p>
        <Why due={due} />
      </div>
    </Panel>
  );
}

function Why({ due }: { due: StatisticsMonth['due'] }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const words = useWords();
  return (
    <details>
      <summary>{t('lifeLine.why')}</summary>
      <p>{t(`statistics.why.${due.whenNoWorkingDay}`, { day: dates.date(due.namedDay) })}</p>
      <ol className={css.days}>
        {due.steps.map(({ date, why, name }) => (
          <li key={date}>
            {dates.date(date)}　{name ?? words('dayReason', why)}
          </li>
        ))}
      </ol>
      {due.documentNos.length > 0 && (
        <p className="muted">{t('why.documents', { numbers: due.documentNos.join('、') })}</p>
      )}
    </details>
  );
}
