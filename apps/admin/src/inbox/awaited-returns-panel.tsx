import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { AwaitedReturn } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Provisional } from '../ui/due-text.js';
import { Panel } from '../ui/panel.js';

/** Monthly statistics that wait for the department; for the credit office, who is late. */
export function AwaitedReturnsPanel({ rows }: { rows: readonly AwaitedReturn[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('inbox.statistics')} flush>
      <DataTable<AwaitedReturn>
        rowKey="returnId"
        caption={t('inbox.statistics')}
        rows={rows}
        columns={useColumns()}
      />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<AwaitedReturn>> {
  const { t } = useTranslation();
  const dates = useDates();
  const words = useWords();
  return [
    {
      key: 'month',
      title: t('statistics.month'),
      render: (_, { month }) => <Link to={`/statistics/${month}`}>{month}</Link>,
    },
    { key: 'department', title: t('statistics.department'), dataIndex: 'departmentName' },
    {
      key: 'due',
      title: t('filings.due'),
      render: (_, one) => (
        <span className={one.standing === 'late' ? 'late' : undefined}>
          {dates.due({ ...one, overdue: one.standing === 'late' })}{' '}
          {one.certainty === 'provisional' && <Provisional />}
        </span>
      ),
    },
    {
      key: 'rung',
      title: t('statistics.reminded'),
      render: (_, { rung }) => (rung ? words('filingRung', rung) : t('common.none')),
    },
  ];
}
