import type { ReactNode } from 'react';
import type { RemovalRequest } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { RemovalTable } from '../platforms/removal-table.js';
import { Panel } from '../ui/panel.js';
import css from './inbox.module.css';

interface Props {
  rows: readonly RemovalRequest[];
  /** All there are: the rows are the longest overdue of them. */
  count: number;
}

/** Platforms that should have answered. */
export function LateRemovalsPanel({ rows, count }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('inbox.removals')}
      flush
      extra={
        <span className="late">
          {t(count > rows.length ? 'inbox.firstOf' : 'inbox.late', { count, shown: rows.length })}
        </span>
      }
    >
      <p className={`muted ${css.toldLead ?? ''}`}>{t('inbox.removalsLead')}</p>
      <RemovalTable rows={rows} />
    </Panel>
  );
}
