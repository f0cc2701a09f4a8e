import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { LookDays, NewReview } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const LOOKS = ['looks'] as const;

/** Who looked at how much between two days, both included. */
export const useLookDays = (from: string, to: string) =>
  useQuery({
    queryKey: [...LOOKS, 'days', from, to],
    queryFn: async (): Promise<LookDays> =>
      unwrap(await api.GET('/api/v1/query-register/days', { params: { query: { from, to } } })),
  });

/** One querier's looks of one day, the latest first. Reading them is audited. */
export const useLooks = (querier: string, day: string) =>
  usePages([...LOOKS, querier, day], async (after) =>
    unwrap(await api.GET('/api/v1/query-register', { params: { query: { querier, day, ...after } } })),
  );

export function useReview(onDone: (count: number) => void) {
  const client = useQueryClient();
  return useSubmission<NewReview, { count: number }>(
    async (body, key) =>
      unwrap(await api.POST('/api/v1/query-register/reviews', { params: { header: keyed(key) }, body })),
    ({ count }) => {
      void client.invalidateQueries({ queryKey: LOOKS });
      onDone(count);
    },
  );
}
