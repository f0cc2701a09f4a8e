import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { api, unwrap } from '../api/client.js';
import type { EntryDocument } from '../api/types.js';
import { saveFile } from '../ui/save-file.js';
import { PurposeDialog } from '../ui/purpose-dialog.js';

interface Props {
  entryId: string;
  document: EntryDocument;
  onClose: () => void;
}

/** Asks for the purpose, then fetches the file and hands it to the browser. */
export function DownloadDialog({ entryId, document, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const download = useMutation({
    mutationFn: async (purpose: string): Promise<Blob> =>
      unwrap(
        await api.GET('/api/v1/entries/{id}/documents/{documentId}', {
          params: { path: { id: entryId, documentId: document.id }, query: { purpose } },
          parseAs: 'blob',
        }),
      ),
    gcTime: 0,
    onSuccess: (file) => {
      saveFile(file, document.name ?? document.id);
      onClose();
    },
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
