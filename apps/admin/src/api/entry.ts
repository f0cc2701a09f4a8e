import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { api, narrow, unwrap } from './client.js';
import type {
  EntryAction,
  EntryDeadline,
  EntryDocument,
  EntryEvent,
  EntryExit,
  EntryPage,
  LifeLineItem,
  Passage,
  PublicView,
} from './types.js';

/** Everything of one entry is kept under this key, so that a command can renew it all at once. */
export const entryKey = (id: string) => ['entry', id] as const;

const at = (id: string) => ({ params: { path: { id } } });

const entryQuery = (id: string) => ({
  queryKey: [...entryKey(id), 'page'],
  queryFn: async () => narrow<EntryPage>(unwrap(await api.GET('/api/v1/entries/{id}', at(id)))),
});

export const useEntry = (id: string) => useQuery(entryQuery(id));

/** The pages of several entries, as far as they have come. */
export const useEntryPages = (ids: readonly string[]): EntryPage[] =>
  useQueries({
    queries: ids.map(entryQuery),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });

export const useEvents = (id: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'events'],
    queryFn: async () =>
      narrow<EntryEvent[]>(unwrap(await api.GET('/api/v1/entries/{id}/events', at(id))).items),
  });

export const useDeadlines = (id: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'deadlines'],
    queryFn: async () =>
      narrow<EntryDeadline[]>(unwrap(await api.GET('/api/v1/entries/{id}/deadlines', at(id))).items),
  });

export const useLifeLine = (id: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'life-line'],
    queryFn: async () =>
      narrow<LifeLineItem[]>(unwrap(await api.GET('/api/v1/entries/{id}/life-line', at(id))).items),
  });

export const useActions = (id: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'actions'],
    queryFn: async () =>
      narrow<EntryAction[]>(unwrap(await api.GET('/api/v1/entries/{id}/actions', at(id))).items),
  });

/** The ways off the list for this entry, for this officer, with what each would bring about. */
export const useExits = (id: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'exits'],
    queryFn: async (): Promise<EntryExit[]> =>
      unwrap(await api.GET('/api/v1/entries/{id}/exits', at(id))).items,
  });

/** As the address of a preview says it. */
const spansOf = (passages: readonly Passage[]): string =>
  passages.map(({ from, to }) => `${String(from)}-${String(to)}`).join(',');

/** What the public would read with these passages of the facts withheld and no others. */
export const usePublicPreview = (id: string, passages: readonly Passage[]) => {
  const query = { withhold: spansOf(passages) };
  return useQuery({
    queryKey: [...entryKey(id), 'preview', query.withhold],
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<PublicView> =>
      unwrap(await api.GET('/api/v1/entries/{id}/public-view', { params: { path: { id }, query } })),
  });
};

export const useDocuments = (id: string) =>
  useQuery({
    queryKey: [...entryKey(id), 'documents'],
    queryFn: async () =>
      narrow<EntryDocument[]>(unwrap(await api.GET('/api/v1/entries/{id}/documents', at(id))).items),
  });
