import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type { CatalogueVersion, NewCatalogue } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const CATALOGUES = ['catalogues'] as const;

export type CatalogueKind = 'sharing' | 'measures';
const PATHS = { sharing: '/api/v1/sharing-catalogue', measures: '/api/v1/measure-catalogue' } as const;

export const useSharingCatalogue = () =>
  useQuery({
    queryKey: [...CATALOGUES, 'sharing'],
    queryFn: async () => unwrap(await api.GET('/api/v1/sharing-catalogue')),
  });

export const useMeasureCatalogue = () =>
  useQuery({
    queryKey: [...CATALOGUES, 'measures'],
    queryFn: async () => unwrap(await api.GET('/api/v1/measure-catalogue')),
  });

/** Keeps a new version as a draft. */
export function useDraftCatalogue(kind: CatalogueKind, onDone: (version: CatalogueVersion) => void) {
  const client = useQueryClient();
  return useSubmission<NewCatalogue, CatalogueVersion>(
    async (body, key) =>
      unwrap(await api.POST(`${PATHS[kind]}/versions`, { params: { header: keyed(key) }, body })),
    (version) => {
      void client.invalidateQueries({ queryKey: CATALOGUES });
      onDone(version);
    },
  );
}

/** The second officer's word. */
export function useApproveCatalogue(kind: CatalogueKind, onDone: (version: CatalogueVersion) => void) {
  const client = useQueryClient();
  return useSubmission<number, CatalogueVersion>(
    async (version, key) =>
      unwrap(
        await api.POST(`${PATHS[kind]}/versions/{version}/approve`, {
          params: { path: { version }, header: keyed(key) },
        }),
      ),
    (version) => {
      void client.invalidateQueries({ queryKey: CATALOGUES });
      onDone(version);
    },
  );
}
