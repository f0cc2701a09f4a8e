import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { entryKey } from '../api/entry.js';
import type { ChosenPaperKind, IssuedPapers, Papers } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

export interface WrittenPaper {
  kind: ChosenPaperKind;
  text?: string;
}

/** The papers of an entry, and which could be issued now. */
export const usePapers = (entryId: string) =>
  useQuery({
    queryKey: [...entryKey(entryId), 'papers'],
    queryFn: async (): Promise<Papers> =>
      unwrap(await api.GET('/api/v1/entries/{id}/papers', { params: { path: { id: entryId } } })),
  });

/** How the paper would look, as a PDF; nothing is kept of it. */
export const usePaperPreview = (entryId: string) =>
  useMutation({
    mutationFn: async (body: WrittenPaper): Promise<Blob> =>
      unwrap<Blob>(
        await api.POST('/api/v1/entries/{id}/papers/preview', {
          params: { path: { id: entryId } },
          body,
          parseAs: 'blob',
        }),
      ),
    gcTime: 0,
  });

/** Where it stands may change without us: a worker sends. */
const SENDING_MS = 1_500;

/** Sends a copy to its addressee; what came of it shows when the papers are read again. */
export function useSendPaper(entryId: string) {
  const client = useQueryClient();
  return useSubmission<string, void>(
    async (paperId, key) => {
      const params = { path: { id: entryId, paperId }, header: keyed(key) };
      unwrap(await api.POST('/api/v1/entries/{id}/papers/{paperId}/send', { params }));
    },
    () => {
      const again = () => void client.invalidateQueries({ queryKey: [...entryKey(entryId), 'papers'] });
      again();
      setTimeout(again, SENDING_MS);
    },
  );
}

/** Issues it under the next number; its files then lie among the entry's documents. */
export function useIssuePaper(entryId: string, onDone: (issued: IssuedPapers) => void) {
  const client = useQueryClient();
  return useSubmission<WrittenPaper, IssuedPapers>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/entries/{id}/papers', {
          params: { path: { id: entryId }, header: keyed(key) },
          body,
        }),
      ),
    (issued) => {
      for (const part of ['papers', 'documents'])
        void client.invalidateQueries({ queryKey: [...entryKey(entryId), part] });
      onDone(issued);
    },
  );
}
