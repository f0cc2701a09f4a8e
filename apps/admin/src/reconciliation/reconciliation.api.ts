import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { useSubmission } from '../api/use-submission.js';

const RECONCILIATION = ['engine', 'reconciliation'] as const;
/** While one is under way, or has just been asked for. */
const OFTEN_MS = 2_000;

/** The last comparisons, and what of them is open. `awaited`: one was asked for that is not there yet. */
export const useReconciliation = (awaited: (runs: readonly { startedAt: string }[]) => boolean) =>
  useQuery({
    queryKey: RECONCILIATION,
    queryFn: async () => unwrap(await api.GET('/api/v1/reconciliation')),
    refetchInterval: ({ state: { data } }) =>
      data && (awaited(data.runs) || data.runs[0]?.finishedAt === null) ? OFTEN_MS : false,
  });

/** Has the record compared at once. */
export function useReconcileNow(onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<null, unknown>(
    async (_, key) =>
      unwrap(await api.POST('/api/v1/reconciliation/runs', { params: { header: keyed(key) } })),
    () => {
      onDone();
      void client.invalidateQueries({ queryKey: RECONCILIATION });
    },
  );
}

/** Has a workflow brought back to the record. */
export function useRepair(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<null, unknown>(
    async (_, key) =>
      unwrap(
        await api.POST('/api/v1/reconciliation/findings/{id}/repair', {
          params: { path: { id }, header: keyed(key) },
        }),
      ),
    () => {
      onDone();
      void client.invalidateQueries({ queryKey: RECONCILIATION });
    },
  );
}
