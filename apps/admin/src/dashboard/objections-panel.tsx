import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Oversight } from '../api/types.js';
import { formatMonth } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { ChartBeside } from '../ui/chart-beside.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';

type Month = Oversight['objections'][number];
const COUNTS = ['received', 'decided', 'upheld'] as const;

/** Objections by the month in which they came: how many were decided, how many were right, and how long it took. */
export function ObjectionsPanel({ objections }: Pick<Oversight, 'objections'>): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const title = t('dashboard.objections');
  const bars = objections.flatMap((one) =>
    COUNTS.map((kind) => ({
      kind: t(`dashboard.${kind}`),
      place: `${formatMonth(one.month, language)} ${words('list', one.list)}`,
      count: one[kind],
    })),
  );
  const columns: NonNullable<TableColumnsType<Month>> = [
    {
      key: 'month',
      title: t('dashboard.month'),
      render: (_, { month }) => formatMonth(month, language),
    },
    { key: 'list', title: t('dashboard.list'), render: (_, { list }) => words('list', list) },
    ...COUNTS.map((kind) => ({
      ...{ key: kind, title: t(`dashboard.${kind}`), dataIndex: kind, align: 'right' as const },
    })),
    {
      key: 'days',
      title: t('dashboard.medianDays'),
      align: 'right',
      render: (_, { medianDays }) => medianDays?.toFixed(1) ?? '',
    },
  ];
  return (
    <Panel title={title}>
      <ChartBeside bars={bars} title={title}>
        <DataTable<Month>
          rowKey={({ month, list }) => `${month}/${list}`}
          stacked="never"
          caption={title}
          empty={t('dashboard.objectionsEmpty')}
          rows={objections}
          columns={columns}
        />
      </ChartBeside>
    </Panel>
  );
}
