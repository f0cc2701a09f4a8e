import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  ExclamationCircleOutlined,
} from '@ant-design/icons';
import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { StatisticsMonth, StatisticsReturn } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import css from './statistics.module.css';

/** Which department has reported, which is late, and what each says of its work. */
export function ReturnsPanel({ data }: { data: StatisticsMonth }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('statistics.returns')}
      flush
      extra={
        <span className="muted">
          {t('statistics.returned', { confirmed: data.confirmed, departments: data.departments })}
        </span>
      }
    >
      <DataTable<StatisticsReturn>
        rowKey="id"
        caption={t('statistics.returns')}
        rows={data.returns}
        columns={useColumns()}
      />
    </Panel>
  );
}

const SIGNS = {
  awaited: <ClockCircleOutlined aria-hidden />,
  late: <ExclamationCircleFilled aria-hidden />,
  confirmed: <CheckCircleOutlined aria-hidden />,
  confirmedLate: <ExclamationCircleOutlined aria-hidden />,
} as const;

function useColumns(): NonNullable<TableColumnsType<StatisticsReturn>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'department',
      title: t('statistics.department'),
      render: (_, { department }) => <strong>{department.name}</strong>,
    },
    { key: 'standing', title: t('statistics.standing'), render: (_, one) => <Standing one={one} /> },
    {
      key: 'corrected',
      title: t('statistics.corrections'),
      render: (_, { figures }) => (
        <ul className="plain">
          {figures
            .filter(({ reason }) => reason)
            .map(({ kind, list, of, recorded, count, reason }) => (
              <li key={`${kind}/${list}/${of}`}>
                {words('figure', kind)}（{words('list', list)}）{recorded} → {count}：{reason}
              </li>
            ))}
        </ul>
      ),
    },
    {
      key: 'narrative',
      title: t('statistics.narrative'),
      render: (_, { narrative }) => <span className={css.text}>{narrative}</span>,
    },
  ];
}

function Standing({ one }: { one: StatisticsReturn }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { standing, confirmedAt, confirmedBy, rung, rungAt } = one;
  return (
    <span className="lines">
      <span className={standing === 'late' ? 'late' : undefined}>
        {SIGNS[standing]} {words('returnStanding', standing)}
      </span>
      {confirmedAt && (
        <span className="muted">
          {t('statistics.by', { name: confirmedBy, at: dates.instant(confirmedAt) })}
        </span>
      )}
      {!confirmedAt && rung && rungAt && (
        <span className="muted">
          {t('filings.warned', { who: words('filingRung', rung), at: dates.instant(rungAt) })}
        </span>
      )}
    </span>
  );
}
