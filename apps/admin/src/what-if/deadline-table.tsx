import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { WhatIf } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Same } from './same.js';

type Deadline = WhatIf['deadlines'][number];

/** Open deadlines, counted from the same moment by the other pack's terms. */
export function DeadlineTable({ deadlines }: { deadlines: readonly Deadline[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const columns: NonNullable<TableColumnsType<Deadline>> = [
    {
      key: 'kind',
      title: t('whatIf.deadline'),
      width: 280,
      render: (_, { kind }) => words('deadline', kind),
    },
    { key: 'now', title: t('whatIf.now'), render: (_, { now }) => dates.end(now) },
    {
      key: 'then',
      title: t('whatIf.then'),
      render: (_, { now, then }) => (now === then ? <Same /> : <strong>{dates.end(then)}</strong>),
    },
  ];
  return (
    <DataTable<Deadline> rowKey="kind" caption={t('whatIf.deadlines')} rows={deadlines} columns={columns} />
  );
}
