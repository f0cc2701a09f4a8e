import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { OnTime } from '../api/types.js';
import { firstOfYear, today } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { useOnTime } from './filings.api.js';

/** How much of what fell due this year had its receipt in time, by recipient (R6.3). */
export function OnTimePanel(): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  const rates = useOnTime(firstOfYear(), today());
  return (
    <Panel title={t('filings.onTimeTitle')} flush>
      <AsyncView query={rates} rows={3}>
        {(rows) => (
          <DataTable<OnTime>
            rowKey="recipient"
            caption={t('filings.onTimeTitle')}
            empty={t('filings.onTimeEmpty')}
            rows={rows}
            columns={columns}
          />
        )}
      </AsyncView>
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<OnTime>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'recipient',
      title: t('filings.recipient'),
      render: (_, { recipient }) => <strong>{words('recipient', recipient)}</strong>,
    },
    { key: 'due', title: t('filings.fellDue'), dataIndex: 'due', align: 'right' },
    { key: 'onTime', title: t('filings.inTime'), dataIndex: 'onTime', align: 'right' },
    { key: 'late', title: t('filings.stillLate'), dataIndex: 'late', align: 'right' },
    {
      key: 'rate',
      title: t('filings.rate'),
      align: 'right',
      render: (_, { due, onTime }) => (due === 0 ? '' : `${((100 * onTime) / due).toFixed(1)}%`),
    },
  ];
}
