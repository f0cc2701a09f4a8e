import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { given, usePages } from '../api/pages.js';
import type { NotificationStanding } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { useTryNow } from '../api/use-try-now.js';

const NOTIFICATIONS = ['notifications'] as const;
const MINE = ['my-address'] as const;

/** The latest first. */
export const useNotifications = (standing: NotificationStanding | undefined) =>
  usePages([...NOTIFICATIONS, standing], async (after) =>
    unwrap(
      await api.GET('/api/v1/notifications', { params: { query: { ...given({ standing }), ...after } } }),
    ),
  );

/** Has one tried at once; what came of it shows when the list is read again. */
export const useTryNotification = () =>
  useTryNow(NOTIFICATIONS, (params) => api.POST('/api/v1/notifications/{id}/try', { params }));

/** Where my own warnings go; null: nowhere. */
export const useMyAddress = () =>
  useQuery({
    queryKey: MINE,
    queryFn: async () => unwrap(await api.GET('/api/v1/notifications/my-address')),
  });

export function useSetMyAddress(onSet: () => void) {
  const client = useQueryClient();
  return useSubmission<string | null, void>(
    async (mail, key) => {
      unwrap(
        await api.PUT('/api/v1/notifications/my-address', {
          params: { header: keyed(key) },
          body: { mail },
        }),
      );
    },
    () => {
      void client.invalidateQueries({ queryKey: MINE });
      onSet();
    },
  );
}
