import { useQuery } from '@tanstack/react-query';
import { api, narrow, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type { DueDate, FilingStanding, OnTime, Recipient } from '../api/types.js';
import { useTryNow } from '../api/use-try-now.js';

const FILINGS = ['filings'] as const;

export interface FilingFilters {
  entryId?: string | undefined;
  recipient?: Recipient | undefined;
  standing?: FilingStanding | undefined;
}

/** The soonest due first. */
export const useFilings = (filters: FilingFilters) =>
  usePages([...FILINGS, filters], async (after) =>
    unwrap(await api.GET('/api/v1/filings', { params: { query: { ...given(filters), ...after } } })),
  );

/** Why it is due when it is due. */
export const useFilingDueDate = (id: string) =>
  useQuery({
    queryKey: [...FILINGS, 'due-date', id],
    queryFn: async (): Promise<DueDate[]> => [
      narrow<DueDate>(unwrap(await api.GET('/api/v1/filings/{id}/due-date', { params: { path: { id } } }))),
    ],
  });

/** What fell due between two days, both included, by recipient. */
export const useOnTime = (from: string, to: string) =>
  useQuery({
    queryKey: [...FILINGS, 'on-time', from, to],
    queryFn: async (): Promise<OnTime[]> =>
      unwrap(await api.GET('/api/v1/filings/on-time', { params: { query: { from, to } } })).items,
  });

/** Has a filing tried at once; what came of it shows when the list is read again. */
export const useTryFiling = () =>
  useTryNow(FILINGS, (params) => api.POST('/api/v1/filings/{id}/try', { params }));
