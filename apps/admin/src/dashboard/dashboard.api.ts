import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import type { Oversight, Overview } from '../api/types.js';

export const useOverview = () =>
  useQuery({
    queryKey: ['dashboard'],
    queryFn: async (): Promise<Overview> => unwrap(await api.GET('/api/v1/dashboards/overview')),
  });

/** Filings in time, what is late and why, and objections. */
export const useOversight = () =>
  useQuery({
    queryKey: ['dashboard', 'oversight'],
    queryFn: async (): Promise<Oversight> => unwrap(await api.GET('/api/v1/dashboards/oversight')),
  });
