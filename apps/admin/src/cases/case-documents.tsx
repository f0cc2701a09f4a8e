import { App, Button, Upload, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { EntryDocument, RemedyPage } from '../api/types.js';
import { ACCEPTED } from '../documents/documents.api.js';
import { formatSize } from '../format/sizes.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { PurposeDialog } from '../ui/purpose-dialog.js';
import { saveFile } from '../ui/save-file.js';
import { useAddCaseDocument, useCaseDocuments, useCaseFile } from './cases.api.js';

/** Evidence; read by the own department, for a stated purpose. */
export function CaseDocuments({ one, own }: { one: RemedyPage; own: boolean }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const documents = useCaseDocuments(one.id);
  const [wanted, setWanted] = useState<EntryDocument | null>(null);
  const columns = useColumns(own ? setWanted : null);
  return (
    <Panel
      title={t('remedies.documents')}
      extra={own && may('remedy.file') && one.closedAt === null && <Add caseId={one.id} />}
    >
      <AsyncView query={documents} rows={2}>
        {(rows) => (
          <DataTable
            rowKey="id"
            caption={t('remedies.documents')}
            empty={t('remedies.noDocuments')}
            rows={rows}
            columns={columns}
          />
        )}
      </AsyncView>
      {wanted && <Download caseId={one.id} document={wanted} onClose={() => setWanted(null)} />}
    </Panel>
  );
}

function Add({ caseId }: { caseId: string }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const upload = useAddCaseDocument(caseId, () => void message.success(t('remedies.uploaded')));
  return (
    <>
      <Upload
        accept={ACCEPTED}
        showUploadList={false}
        beforeUpload={(file) => {
          upload.mutate(file);
          return false;
        }}
      >
        <Button size="small" loading={upload.isPending}>
          {t('remedies.upload')}
        </Button>
      </Upload>
      {upload.error && <ProblemAlert thrown={upload.error} />}
    </>
  );
}

function useColumns(
  onWant: ((document: EntryDocument) => void) | null,
): NonNullable<TableColumnsType<EntryDocument>> {
  const { t } = useTranslation();
  const dates = useDates();
  const columns: NonNullable<TableColumnsType<EntryDocument>> = [
    { key: 'name', title: t('documents.name'), render: (_, one) => one.name ?? t('common.notStated') },
    { key: 'size', title: t('documents.size'), render: (_, one) => formatSize(one.size) },
    { key: 'at', title: t('documents.at'), render: (_, one) => dates.instant(one.at) },
    { key: 'by', title: t('remedies.addedBy'), render: (_, one) => one.uploadedBy ?? t('remedies.byParty') },
  ];
  if (!onWant) return columns;
  const heading = <span className="visually-hidden">{t('documents.download')}</span>;
  const render = (_: unknown, one: EntryDocument): ReactNode => (
    <Button
      size="small"
      aria-label={t('documents.downloadNamed', { name: one.name ?? one.id })}
      onClick={() => onWant(one)}
    >
      {t('documents.download')}
    </Button>
  );
  return [...columns, { key: 'download', title: heading, align: 'right', render }];
}

interface DownloadProps {
  caseId: string;
  document: EntryDocument;
  onClose: () => void;
}

function Download({ caseId, document, onClose }: DownloadProps): ReactNode {
  const { t } = useTranslation();
  const download = useCaseFile(caseId, document.id, (file) => {
    saveFile(file, document.name ?? document.id);
    onClose();
  });
  return (
    <PurposeDialog
      title={t('documents.purposeTitle')}
      pending={download.isPending}
      error={download.error}
      onPurpose={download.mutate}
      onClose={onClose}
    />
  );
}
