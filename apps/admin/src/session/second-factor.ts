import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { ME } from './session.js';

/** What an authenticator app reads, and the same to be typed. */
export interface OfferedSecret {
  secret: string;
  uri: string;
}

export const useOfferSecondFactor = () =>
  useMutation({
    mutationFn: async (password: string): Promise<OfferedSecret> =>
      unwrap(
        await api.POST('/api/v1/session/second-factor/offer', {
          ...{ body: { password }, params: { header: keyed() } },
        }),
      ),
  });

/** Each answers the recovery codes, this once. */
export const useConfirmSecondFactor = () =>
  useMutation({
    mutationFn: async (code: string): Promise<string[]> =>
      unwrap(
        await api.POST('/api/v1/session/second-factor/confirm', {
          ...{ body: { code }, params: { header: keyed() } },
        }),
      ).codes,
  });

export const useRenewRecoveryCodes = () =>
  useMutation({
    mutationFn: async (password: string): Promise<string[]> =>
      unwrap(
        await api.POST('/api/v1/session/second-factor/recovery-codes', {
          ...{ body: { password }, params: { header: keyed() } },
        }),
      ).codes,
  });

export const useRemoveSecondFactor = () => {
  const refresh = useRefreshMe();
  return useMutation({
    mutationFn: async (password: string) =>
      unwrap(
        await api.POST('/api/v1/session/second-factor/remove', {
          ...{ body: { password }, params: { header: keyed() } },
        }),
      ),
    onSuccess: refresh,
  });
};

/** After the account has changed, the shell has to know. */
export function useRefreshMe(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ME });
}
