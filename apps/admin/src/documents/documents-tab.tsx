import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useDocuments } from '../api/entry.js';
import type { EntryDocument, EntryPage } from '../api/types.js';
import { formatSize } from '../format/sizes.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useMe } from '../session/session.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { DownloadDialog } from './download-dialog.js';
import { PapersPart } from './papers-part.js';
import { UploadBar } from './upload-bar.js';
import { Button } from 'antd';

/** The entry's documents; files are read by the own department, for a stated purpose. */
export function DocumentsTab({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const own = useMe().department.id === entry.department.id;
  const documents = useDocuments(entry.id);
  const [wanted, setWanted] = useState<EntryDocument | null>(null);
  const columns = useColumns(own ? setWanted : null);
  return (
    <>
      <PapersPart entry={entry} />
      {own && <UploadBar entryId={entry.id} />}
      <AsyncView query={documents} rows={3}>
        {(rows) => (
          <DataTable
            rowKey="id"
            caption={t('documents.caption')}
            empty={t('documents.empty')}
            rows={rows}
            columns={columns}
          />
        )}
      </AsyncView>
      {wanted && <DownloadDialog entryId={entry.id} document={wanted} onClose={() => setWanted(null)} />}
    </>
  );
}

function useColumns(
  onWant: ((document: EntryDocument) => void) | null,
): NonNullable<TableColumnsType<EntryDocument>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const columns: NonNullable<TableColumnsType<EntryDocument>> = [
    { key: 'kind', title: t('documents.kind'), render: (_, one) => words('documentKind', one.kind) },
    { key: 'name', title: t('documents.name'), render: (_, one) => one.name ?? t('common.notStated') },
    { key: 'size', title: t('documents.size'), render: (_, one) => formatSize(one.size) },
    { key: 'by', title: t('documents.by'), dataIndex: 'uploadedBy' },
    { key: 'at', title: t('documents.at'), render: (_, one) => dates.instant(one.at) },
  ];
  if (!onWant) return columns;
  const download = (one: EntryDocument): ReactNode => (
    <Button
      size="small"
      aria-label={t('documents.downloadNamed', { name: one.name ?? words('documentKind', one.kind) })}
      onClick={() => onWant(one)}
    >
      {t('documents.download')}
    </Button>
  );
  const heading = <span className="visually-hidden">{t('documents.download')}</span>;
  return [...columns, { key: 'download', title: heading, align: 'right', render: (_, one) => download(one) }];
}
