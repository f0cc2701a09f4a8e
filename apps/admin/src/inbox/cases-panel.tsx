import type { ReactNode } from 'react';
import type { Inbox } from '../api/types.js';
import { CaseTable } from '../cases/case-table.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Panel } from '../ui/panel.js';

/** Objections, repairs and the like that the department still owes an answer. `count`: all of them. */
export function CasesPanel({ rows, count }: { rows: Inbox['cases']; count: number }): ReactNode {
  const { t } = useTranslation();
  const late = rows.filter(({ nextDeadline }) => nextDeadline?.overdue).length;
  return (
    <Panel
      title={t('inbox.cases')}
      flush
      extra={
        <>
          {late > 0 && <span className="late">{t('inbox.late', { count: late })}</span>}
          <span className="muted">
            {t(count > rows.length ? 'inbox.firstOf' : 'inbox.count', { count, shown: rows.length })}
          </span>
        </>
      }
    >
      <CaseTable caption={t('inbox.cases')} rows={rows} />
    </Panel>
  );
}
