import { useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';

/** Each line is tall. */
const PAGE_SIZE = 20;

/** Warnings with what they count, newest first: those listed now, or all that ever were. */
export const useWarnings = (inForce: boolean) =>
  useInfiniteQuery({
    queryKey: ['entries', 'warnings', inForce],
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: PAGE_SIZE,
        ...(inForce && { inForce }),
        ...(pageParam && { cursor: pageParam }),
      };
      return unwrap(await api.GET('/api/v1/warnings', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
