import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Oversight } from '../api/types.js';
import { formatMonth } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { ChartBeside } from '../ui/chart-beside.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { rateOf } from './rates.js';

type Month = Oversight['filings'][number];
type Late = Oversight['late'][number];

/** How much of what fell due had its receipt in time, by month and recipient (R6.3, R11.1). */
export function FilingsPanel({ filings }: Pick<Oversight, 'filings'>): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const title = t('dashboard.filings');
  const bars = filings.map((one) => ({
    kind: words('recipient', one.recipient),
    place: formatMonth(one.month, language),
    count: rateOf(one),
  }));
  const columns: NonNullable<TableColumnsType<Month>> = [
    {
      key: 'month',
      title: t('dashboard.month'),
      render: (_, { month }) => formatMonth(month, language),
    },
    {
      key: 'recipient',
      title: t('filings.recipient'),
      render: (_, { recipient }) => words('recipient', recipient),
    },
    { key: 'due', title: t('filings.fellDue'), dataIndex: 'due', align: 'right' },
    { key: 'onTime', title: t('filings.inTime'), dataIndex: 'onTime', align: 'right' },
    { key: 'rate', title: t('filings.rate'), align: 'right', render: (_, one) => `${String(rateOf(one))}%` },
  ];
  return (
    <Panel title={title}>
      <ChartBeside bars={bars} title={title}>
        <DataTable<Month>
          rowKey={({ month, recipient }) => `${month}/${recipient}`}
          stacked="never"
          caption={title}
          empty={t('dashboard.filingsEmpty')}
          rows={filings}
          columns={columns}
        />
      </ChartBeside>
    </Panel>
  );
}

/** What has no receipt though due, and what went wrong last. */
export function LateFilingsPanel({ late }: Pick<Oversight, 'late'>): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const failure = useFailureWords();
  const columns: NonNullable<TableColumnsType<Late>> = [
    {
      key: 'recipient',
      title: t('filings.recipient'),
      render: (_, { recipient }) => words('recipient', recipient),
    },
    {
      key: 'why',
      title: t('dashboard.lateWhy'),
      render: (_, { lastError }) => (lastError === null ? t('dashboard.notTried') : failure(lastError)),
    },
    {
      key: 'count',
      align: 'right',
      title: t('dashboard.count'),
      render: (_, { count }) => (
        <Link to="/filings" className="late">
          {count}
        </Link>
      ),
    },
    { key: 'since', title: t('dashboard.lateSince'), render: (_, { since }) => dates.instant(since) },
  ];
  return (
    <Panel title={t('dashboard.late')} flush>
      <DataTable<Late>
        rowKey={({ recipient, lastError }) => `${recipient}/${lastError ?? ''}`}
        stacked="never"
        caption={t('dashboard.late')}
        empty={t('dashboard.lateEmpty')}
        rows={late}
        columns={columns}
      />
    </Panel>
  );
}
