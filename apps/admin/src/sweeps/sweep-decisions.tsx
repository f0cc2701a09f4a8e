import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Sweep } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';

type Decision = Sweep['decisions'][number];

/** Who decided what about the sweep, when and why. */
export function SweepDecisions({ decisions }: { decisions: readonly Decision[] }): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  if (decisions.length === 0) return null;
  return (
    <Panel title={t('sweep.decisions')} flush>
      <DataTable<Decision>
        rowKey={({ command, at }) => `${command} ${at}`}
        caption={t('sweep.decisions')}
        rows={decisions}
        columns={columns}
      />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<Decision>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const comma = useComma();
  return [
    {
      key: 'decision',
      title: t('sweep.decision'),
      render: (_, { command }) => <strong>{words('sweepCommand', command)}</strong>,
    },
    {
      key: 'by',
      title: t('sweep.by'),
      render: (_, { actorName, role }) => [actorName, words('role', role)].filter(Boolean).join(comma),
    },
    { key: 'at', title: t('sweep.at'), render: (_, { at }) => dates.instant(at, true) },
    { key: 'reason', title: t('common.reason'), dataIndex: 'reason' },
    { key: 'article', title: t('record.article'), dataIndex: 'article', width: 72 },
  ];
}
