import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { EntryRetention, PaperFormat } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const ERASURES = ['erasures'] as const;

/** What will be destroyed within some days, the soonest first. */
export const useDueErasures = (withinDays: number) =>
  usePages([...ERASURES, 'due', withinDays], async (after) =>
    unwrap(await api.GET('/api/v1/erasures/due', { params: { query: { withinDays, ...after } } })),
  );

/** What was destroyed or is about to be, the newest order first. */
export const useErasures = () =>
  usePages([...ERASURES, 'all'], async (after) =>
    unwrap(await api.GET('/api/v1/erasures', { params: { query: after } })),
  );

/** How long one entry is kept, and what became of it. */
export const useRetention = (id: string) =>
  useQuery({
    queryKey: [...ERASURES, 'entry', id],
    queryFn: async (): Promise<EntryRetention> =>
      unwrap(await api.GET('/api/v1/entries/{id}/retention', { params: { path: { id } } })),
  });

/** The proof; asked for only when the erasure is over. */
export const useCertificate = (id: string, over: boolean) =>
  useQuery({
    queryKey: [...ERASURES, 'certificate', id],
    queryFn: async () =>
      unwrap(await api.GET('/api/v1/erasures/{id}/certificate', { params: { path: { id } } })),
    enabled: over,
  });

/** The proof as a paper. */
export const useCertificatePaper = (id: string) =>
  useMutation({
    mutationFn: async (format: PaperFormat): Promise<Blob> =>
      unwrap<Blob>(
        await api.GET('/api/v1/erasures/{id}/certificate/paper', {
          params: { path: { id }, query: { format } },
          parseAs: 'blob',
        }),
      ),
    gcTime: 0,
  });

export type HoldCommand = 'hold' | 'release';

/** A head holds the destruction, or lets go of it. */
export function useHold(id: string, command: HoldCommand, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<string, EntryRetention>(
    async (reason, key) => {
      const request = { params: { path: { id }, header: keyed(key) }, body: { reason } };
      return unwrap(
        command === 'hold'
          ? await api.POST('/api/v1/entries/{id}/retention/hold', request)
          : await api.POST('/api/v1/entries/{id}/retention/release', request),
      );
    },
    () => {
      for (const queryKey of [ERASURES, ['entry']]) void client.invalidateQueries({ queryKey });
      onDone();
    },
  );
}
