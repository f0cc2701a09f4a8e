import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, narrow, unwrap } from '../api/client.js';
import type { CalendarPut, CalendarYear, Due } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const PROGRESS_MS = 1500;
const CALENDAR = ['calendar'] as const;

export const useYears = () =>
  useQuery({
    queryKey: [...CALENDAR, 'years'],
    queryFn: async () => unwrap(await api.GET('/api/v1/calendar/years')),
  });

/** What is known of a year; of one that nobody has entered: that it is provisional, without a holiday. */
export const useYear = (year: number, published: boolean) =>
  useQuery({
    queryKey: [...CALENDAR, 'years', year, published],
    queryFn: async (): Promise<CalendarYear> =>
      published
        ? unwrap(await api.GET('/api/v1/calendar/years/{year}', { params: { path: { year } } }))
        : { year, certainty: 'provisional', documentNo: null, days: [] },
  });

/** When so many working days after a day are over, and why. */
export const useDue = (from: string, workingDays: number | null) =>
  useQuery({
    queryKey: [...CALENDAR, 'due', from, workingDays],
    enabled: workingDays !== null && from !== '',
    queryFn: async () =>
      narrow<Due>(
        unwrap(
          await api.GET('/api/v1/calendar/due', {
            params: { query: { from, workingDays: workingDays ?? 1 } },
          }),
        ),
      ),
  });

export type YearContent = Omit<CalendarYear, 'year'>;

/** Writes a year anew; open deadlines follow. */
export function usePutYear(year: number, onDone: (put: CalendarPut) => void) {
  const client = useQueryClient();
  return useSubmission<YearContent, CalendarPut>(
    async (body, key) =>
      unwrap(
        await api.PUT('/api/v1/calendar/years/{year}', {
          params: { path: { year }, header: keyed(key) },
          body,
        }),
      ),
    (put) => {
      void client.invalidateQueries({ queryKey: CALENDAR });
      onDone(put);
    },
  );
}

/** How far the deadlines have followed a revision. */
export const useReprojection = (revision: number) =>
  useQuery({
    queryKey: [...CALENDAR, 'reprojection', revision],
    queryFn: async () =>
      unwrap(await api.GET('/api/v1/calendar/reprojections/{revision}', { params: { path: { revision } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'done' ? false : PROGRESS_MS),
  });
