import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type { Outlet, PublicationStanding } from '../api/types.js';
import { useTryNow } from '../api/use-try-now.js';

const PUBLICATIONS = ['publications'] as const;

export interface PublicationFilters {
  entryId?: string | undefined;
  channel?: Outlet | undefined;
  standing?: PublicationStanding | undefined;
}

/** The newest first. */
export const usePublications = (filters: PublicationFilters) =>
  usePages([...PUBLICATIONS, filters], async (after) =>
    unwrap(await api.GET('/api/v1/publications', { params: { query: { ...given(filters), ...after } } })),
  );

/** What the public was shown by one act. */
export const usePublishedContent = (id: string) =>
  useQuery({
    queryKey: [...PUBLICATIONS, id, 'content'],
    queryFn: async () =>
      unwrap(await api.GET('/api/v1/publications/{id}/content', { params: { path: { id } } })).content,
  });

/** Has an act tried at once; what came of it shows when the list is read again. */
export const useTryPublication = () =>
  useTryNow(PUBLICATIONS, (params) => api.POST('/api/v1/publications/{id}/try', { params }));
