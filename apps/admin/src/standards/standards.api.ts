import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type { ListKind, NewVersion, StandardVersion, Suggestion } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

export interface StandardFilters {
  field?: string | undefined;
  list?: ListKind | undefined;
}

export const useStandards = (filters: StandardFilters, wanted = true) =>
  usePages(
    ['standards', filters],
    async (after) =>
      unwrap(await api.GET('/api/v1/standards', { params: { query: { ...given(filters), ...after } } })),
    { enabled: wanted },
  );

export const useStandard = (id: string) =>
  useQuery({
    queryKey: ['standards', id],
    queryFn: async () => unwrap(await api.GET('/api/v1/standards/{id}', { params: { path: { id } } })),
  });

export const useSuggestions = () =>
  usePages(['suggestions'], async (after) =>
    unwrap(await api.GET('/api/v1/standards/suggestions', { params: { query: after } })),
  );

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
