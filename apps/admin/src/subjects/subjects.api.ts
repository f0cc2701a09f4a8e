import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type { EntryRow, SubjectPage, Succession, SuccessionResult } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const subjectKey = (id: string) => ['subject', id] as const;
const at = (id: string) => ({ params: { path: { id } } });

export const useSubject = (id: string) =>
  useQuery({
    queryKey: [...subjectKey(id), 'page'],
    queryFn: async (): Promise<SubjectPage> => unwrap(await api.GET('/api/v1/subjects/{id}', at(id))),
  });

export const useSubjectEntries = (id: string) =>
  useQuery({
    queryKey: [...subjectKey(id), 'entries'],
    queryFn: async (): Promise<EntryRow[]> =>
      unwrap(await api.GET('/api/v1/subjects/{id}/entries', at(id))).items,
  });

/** Records a change of name or number. Numbers travel in the body only. */
export function useSucceed(id: string, onDone: (result: SuccessionResult) => void) {
  const client = useQueryClient();
  return useSubmission<Succession, SuccessionResult>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/subjects/{id}/successions', {
          params: { path: { id }, header: keyed(key) },
          body,
        }),
      ),
    (result) => {
      for (const queryKey of [['subject'], ['entries'], ['entry']])
        void client.invalidateQueries({ queryKey });
      onDone(result);
    },
  );
}
