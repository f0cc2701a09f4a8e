import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type { ListKind, NewVersion, StandardVersion, Suggestion } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

export interface StandardFilters {
  field?: string | undefined;
  list?: ListKind | undefined;
}

const given = ({ field, list }: StandardFilters) => ({ ...(field && { field }), ...(list && { list }) });

export const useStandards = (filters: StandardFilters, wanted = true) =>
  useInfiniteQuery({
    queryKey: ['standards', filters],
    enabled: wanted,
    queryFn: async ({ pageParam }) =>
      unwrap(
        await api.GET('/api/v1/standards', {
          params: { query: { ...given(filters), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const useStandard = (id: string) =>
  useQuery({
    queryKey: ['standards', id],
    queryFn: async () => unwrap(await api.GET('/api/v1/standards/{id}', { params: { path: { id } } })),
  });

export const useSuggestions = () =>
  useInfiniteQuery({
    queryKey: ['suggestions'],
    queryFn: async ({ pageParam }) =>
      unwrap(
        await api.GET('/api/v1/standards/suggestions', {
          params: { query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Announces a new version of a standard. */
export function useAddVersion(id: string, onDone: (version: StandardVersion) => void) {
  const client = useQueryClient();
  return useSubmission<NewVersion, StandardVersion>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/standards/{id}/versions', {
          params: { path: { id }, header: keyed(key) },
          body,
        }),
      ),
    (version) => {
      void client.invalidateQueries({ queryKey: ['standards'] });
      onDone(version);
    },
  );
}

/** Sends a suggestion on a standard upward. */
export function useSuggest(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<{ text: string }, Suggestion>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/standards/{id}/suggestions', {
          params: { path: { id }, header: keyed(key) },
          body,
        }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: ['suggestions'] });
      onDone();
    },
  );
}

export interface AnswerInput {
  status: 'forwarded' | 'accepted' | 'declined';
  text: string;
}

/** The credit office answers a suggestion. */
export function useAnswer(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<AnswerInput, Suggestion>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/standards/suggestions/{id}/answer', {
          params: { path: { id }, header: keyed(key) },
          body,
        }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: ['suggestions'] });
      onDone();
    },
  );
}
