import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { useSubmission } from '../api/use-submission.js';

const OFTEN_MS = 15_000;

/** Runs by type, state and age. */
export const useEngineSummary = () =>
  useQuery({
    queryKey: ['engine', 'summary'],
    queryFn: async () => unwrap(await api.GET('/api/v1/engine/summary')),
  });

/** Work that keeps failing; while any is open it is asked for anew, so that its end is seen. */
export const useIncidents = (open: boolean) =>
  useQuery({
    queryKey: ['engine', 'incidents', open],
    queryFn: async () =>
      unwrap(
        await api.GET('/api/v1/incidents', {
          params: { query: { open: (open ? 'true' : 'false') as never } },
        }),
      ),
    refetchInterval: ({ state }) =>
      state.data?.items.some((incident) => incident.resolvedAt === null) ? OFTEN_MS : false,
  });

/** Has the engine try it at once; a moment later the list says what became of it. */
export function useTryIncident() {
  const client = useQueryClient();
  return useSubmission<string, void>(
    async (id, key) => {
      unwrap(await api.POST('/api/v1/incidents/{id}/try', { params: { path: { id }, header: keyed(key) } }));
    },
    () => {
      setTimeout(() => void client.invalidateQueries({ queryKey: ['engine', 'incidents'] }), 3_000);
    },
  );
}
