import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';

const HOUR_MS = 3_600_000;

export const usePacks = () =>
  useQuery({
    queryKey: ['packs'],
    queryFn: async () => unwrap(await api.GET('/api/v1/policy-packs')).items,
    staleTime: HOUR_MS,
  });

export const usePack = (code: string, version: string) =>
  useQuery({
    queryKey: ['packs', code, version],
    queryFn: async () =>
      unwrap(await api.GET('/api/v1/policy-packs/{code}/{version}', { params: { path: { code, version } } })),
    staleTime: HOUR_MS,
  });
