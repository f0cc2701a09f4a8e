import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import type { Overview } from '../api/types.js';

export const useOverview = () =>
  useQuery({
    queryKey: ['dashboard'],
    queryFn: async (): Promise<Overview> => unwrap(await api.GET('/api/v1/dashboards/overview')),
  });
