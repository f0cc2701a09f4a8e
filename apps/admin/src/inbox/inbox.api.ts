import { useQuery } from '@tanstack/react-query';
import { api, narrow, unwrap } from '../api/client.js';
import type { Inbox } from '../api/types.js';

export const INBOX = ['inbox'] as const;

/** What waits for me, then for my department. */
export const useInbox = () =>
  useQuery({ queryKey: INBOX, queryFn: async () => narrow<Inbox>(unwrap(await api.GET('/api/v1/inbox'))) });
