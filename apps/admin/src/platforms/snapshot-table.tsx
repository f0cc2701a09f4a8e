import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Platform, Snapshot } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { useSnapshots } from './platforms.api.js';

/** The snapshots that came of one platform. */
export function SnapshotTable({ platform }: { platform: Platform }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const snapshots = useSnapshots(platform);
  const columns = useColumns();
  return (
    <AsyncView query={snapshots} rows={3}>
      {(rows) => (
        <DataTable<Snapshot>
          rowKey="id"
          caption={t('platforms.historyOf', { platform: words('platform', platform) })}
          empty={t('platforms.historyEmpty')}
          rows={rows}
          columns={columns}
        />
      )}
    </AsyncView>
  );
}

function useColumns(): NonNullable<TableColumnsType<Snapshot>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    { key: 'asOf', title: t('platforms.asOf'), render: (_, { asOf }) => dates.instant(asOf) },
    {
      key: 'receivedAt',
      title: t('platforms.receivedAt'),
      render: (_, { receivedAt }) => dates.instant(receivedAt),
    },
    {
      key: 'source',
      title: t('platforms.source'),
      render: (_, { source }) => words('snapshotSource', source),
    },
    {
      key: 'rows',
      title: t('platforms.rows'),
      render: (_, { rows, skipped }) => (skipped > 0 ? t('platforms.rowsSkipped', { rows, skipped }) : rows),
    },
    {
      key: 'announced',
      title: t('platforms.announced'),
      render: (_, { announced }) => t(announced ? 'common.yes' : 'common.no'),
    },
  ];
}
