import type { ReactNode } from 'react';
import type { Inbox } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { TaskTable } from '../measures/task-table.js';
import { Panel } from '../ui/panel.js';
import { AcknowledgeAll } from './acknowledge-all.js';
import css from './inbox.module.css';

interface Props {
  measures: Inbox['measures'];
  /** All that are owed: the rows are the soonest due of them. */
  count: number;
}

/** Measures that wait for the officer's department, and listings whose validity changed. */
export function MeasuresPanel({ measures: { owed, changed }, count }: Props): ReactNode {
  const { t } = useTranslation();
  const late = owed.filter(({ standing }) => standing === 'late').length;
  return (
    <Panel
      title={t('inbox.measures')}
      flush
      extra={
        <>
          <AcknowledgeAll owed={owed} />
          {late > 0 && <span className="late">{t('inbox.late', { count: late })}</span>}
          <span className="muted">
            {t(count > owed.length ? 'inbox.firstOf' : 'inbox.count', { count, shown: owed.length })}
          </span>
        </>
      }
    >
      {owed.length > 0 && <TaskTable caption={t('inbox.measures')} rows={owed} without="implementer" />}
      {changed.length > 0 && (
        <>
          <p className={`muted ${css.toldLead ?? ''}`}>{t('inbox.measuresChanged')}</p>
          <TaskTable caption={t('inbox.measuresChanged')} rows={changed} without="implementer" />
        </>
      )}
    </Panel>
  );
}
