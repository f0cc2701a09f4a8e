import { useQueryClient } from '@tanstack/react-query';
import { api, asForm, keyed, unwrap } from '../api/client.js';
import { entryKey } from '../api/entry.js';
import type { EntryDocument, UploadedKind } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

/** What the service takes. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.txt,.docx,.xlsx,.ofd';

export interface UploadInput {
  file: File;
  kind: UploadedKind;
}

/** Adds a file to an entry. */
export function useUploadDocument(entryId: string, onDone: (document: EntryDocument) => void) {
  const client = useQueryClient();
  return useSubmission<UploadInput, EntryDocument>(
    async ({ file, kind }, key) => {
      return unwrap(
        await api.POST('/api/v1/entries/{id}/documents', {
          params: { path: { id: entryId }, header: keyed(key) },
          body: { kind, file: file as never },
          bodySerializer: asForm,
        }),
      );
    },
    (document) => {
      void client.invalidateQueries({ queryKey: [...entryKey(entryId), 'documents'] });
      onDone(document);
    },
  );
}
