import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Overview } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { NumberLink } from './number-link.js';

type Expiring = Overview['expiring'][number];
type Waiting = Overview['waiting'][number];

/** What leaves its list by the clock within thirty days. */
export function ExpiringTable({ overview: { expiring } }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const columns: NonNullable<TableColumnsType<Expiring>> = [
    { key: 'list', title: t('dashboard.list'), render: (_, { list }) => words('list', list) },
    {
      key: 'count',
      align: 'right',
      title: t('dashboard.count'),
      render: (_, one) => <NumberLink counted={one} what={words('list', one.list)} />,
    },
    { key: 'next', title: t('dashboard.next'), render: (_, { next }) => dates.end(next) },
  ];
  return (
    <Panel title={t('dashboard.expiring')} flush>
      <DataTable<Expiring>
        rowKey="list"
        stacked="never"
        caption={t('dashboard.expiring')}
        empty={t('dashboard.expiringEmpty')}
        rows={expiring}
        columns={columns}
      />
    </Panel>
  );
}

/** Red candidates that wait for a platform's data. */
export function WaitingTable({ overview: { waiting } }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const columns: NonNullable<TableColumnsType<Waiting>> = [
    { key: 'platform', title: t('dashboard.platform'), render: (_, one) => words('platform', one.platform) },
    {
      key: 'count',
      align: 'right',
      title: t('dashboard.count'),
      render: (_, one) => <NumberLink counted={one} what={words('platform', one.platform)} />,
    },
    { key: 'since', title: t('dashboard.since'), render: (_, { since }) => dates.instant(since) },
  ];
  return (
    <Panel title={t('dashboard.waiting')} flush>
      <DataTable<Waiting>
        rowKey="platform"
        stacked="never"
        caption={t('dashboard.waiting')}
        empty={t('dashboard.waitingEmpty')}
        rows={waiting}
        columns={columns}
      />
    </Panel>
  );
}
