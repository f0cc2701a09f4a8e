import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { useTryNow } from '../api/use-try-now.js';

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
export const useTryIncident = () =>
  useTryNow(['engine', 'incidents'], (params) => api.POST('/api/v1/incidents/{id}/try', { params }), 3_000);
