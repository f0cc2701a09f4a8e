import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { entryKey } from '../api/entry.js';
import type { Runs } from '../api/types.js';

/** The workflow's runs, in sentences. */
export const useRuns = (entryId: string) =>
  useQuery({
    queryKey: [...entryKey(entryId), 'runs'],
    queryFn: async (): Promise<Runs> =>
      unwrap(await api.GET('/api/v1/entries/{id}/runs', { params: { path: { id: entryId } } })),
  });

/** One run's history as the engine writes it. */
export const useRawRun = (entryId: string, runId: string, wanted: boolean) =>
  useQuery({
    queryKey: [...entryKey(entryId), 'runs', runId, 'raw'],
    enabled: wanted,
    queryFn: async (): Promise<{ events: object[] }> =>
      unwrap(
        await api.GET('/api/v1/entries/{id}/runs/{runId}/raw', { params: { path: { id: entryId, runId } } }),
      ),
  });
