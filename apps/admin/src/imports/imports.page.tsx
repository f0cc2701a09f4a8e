import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ImportSummary } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useImports } from './imports.api.js';
import { UploadPanel } from './upload-panel.js';

/** Hand in a list, and see those handed in before. */
export default function ImportsPage(): ReactNode {
  const { t } = useTranslation();
  const imports = useImports();
  const columns = useColumns();
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <UploadPanel />
      <Panel title={t('imports.past')} flush>
        <Paged pages={imports} lines={4}>
          {(rows) => (
            <DataTable
              rowKey="id"
              caption={t('imports.past')}
              empty={t('imports.pastEmpty')}
              rows={rows}
              columns={columns}
            />
          )}
        </Paged>
      </Panel>
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<ImportSummary>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    {
      key: 'file',
      title: t('imports.file'),
      render: (_, one) => (
        <Link to={`/imports/${one.id}`}>
          {one.fileName ?? t('imports.unnamed', { at: dates.instant(one.createdAt) })}
        </Link>
      ),
    },
    { key: 'list', title: t('imports.list'), render: (_, { list }) => words('list', list) },
    { key: 'status', title: t('imports.status'), render: (_, { status }) => words('importStatus', status) },
    { key: 'rows', title: t('imports.rows'), render: (_, { rows }) => t('imports.rowsOf', rows) },
    { key: 'by', title: t('imports.by'), dataIndex: 'uploadedBy' },
    { key: 'at', title: t('imports.at'), render: (_, { createdAt }) => dates.instant(createdAt) },
    {
      key: 'finished',
      title: t('imports.finished'),
      render: (_, { finishedAt }) => (finishedAt ? dates.instant(finishedAt) : ''),
    },
  ];
}
