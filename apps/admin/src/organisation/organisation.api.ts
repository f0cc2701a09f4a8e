import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type {
  Account,
  AccountAct,
  AccountProposal,
  AccountSearch,
  ChangedAccount,
  ConfirmedProposal,
  NewAccount,
} from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const ACCOUNTS = ['accounts'] as const;

export const useAccounts = (search: AccountSearch) =>
  useInfiniteQuery({
    queryKey: [...ACCOUNTS, 'list', search],
    queryFn: async ({ pageParam }) =>
      unwrap(
        await api.POST('/api/v1/accounts/search', {
          body: { ...search, ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** An account with what was asked for it. */
export const useAccount = (id: string) =>
  useQuery({
    queryKey: [...ACCOUNTS, 'one', id],
    queryFn: async () => unwrap(await api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  });

/** What waits for a second person. */
export const useProposals = () =>
  useQuery({
    queryKey: [...ACCOUNTS, 'proposals'],
    queryFn: async (): Promise<AccountProposal[]> => unwrap(await api.GET('/api/v1/account-proposals')).items,
  });

/** Whatever was done, all that shows accounts is read anew. */
function useAfresh<T>(onDone: (made: T) => void): (made: T) => void {
  const client = useQueryClient();
  return (made) => {
    void client.invalidateQueries({ queryKey: ACCOUNTS });
    onDone(made);
  };
}

export const useCreateAccount = (onDone: () => void) =>
  useSubmission<NewAccount, AccountProposal>(
    async (body, key) => unwrap(await api.POST('/api/v1/accounts', { params: { header: keyed(key) }, body })),
    useAfresh(onDone),
  );

export const useChangeAccount = (id: string, onDone: () => void) =>
  useSubmission<ChangedAccount, Account>(
    async (body, key) =>
      unwrap(
        await api.POST('/api/v1/accounts/{id}/change', {
          params: { path: { id }, header: keyed(key) },
          body,
        }),
      ),
    useAfresh(onDone),
  );

/** Acts that say why. */
const REASONED = {
  disable: '/api/v1/accounts/{id}/disable',
  enable: '/api/v1/accounts/{id}/enable',
  resetPassword: '/api/v1/accounts/{id}/reset-password',
  resetSecondFactor: '/api/v1/accounts/{id}/reset-second-factor',
} as const;
/** Acts that do not. */
const PLAIN = {
  unlock: '/api/v1/accounts/{id}/unlock',
  endSessions: '/api/v1/accounts/{id}/end-sessions',
} as const;
export type ReasonedAct = keyof typeof REASONED;
export type PlainAct = keyof typeof PLAIN;

export const useReasonedAct = (id: string, act: ReasonedAct, onDone: () => void) =>
  useSubmission<AccountAct, Account>(
    async (body, key) =>
      unwrap(await api.POST(REASONED[act], { params: { path: { id }, header: keyed(key) }, body })),
    useAfresh(onDone),
  );

export const usePlainAct = (id: string, act: PlainAct, onDone: () => void) =>
  useSubmission<void, Account>(
    async (_, key) => unwrap(await api.POST(PLAIN[act], { params: { path: { id }, header: keyed(key) } })),
    useAfresh(onDone),
  );

/** With the one-time password, where the grant brings one. */
export const useConfirmProposal = (onDone: (confirmed: ConfirmedProposal) => void) =>
  useSubmission<string, ConfirmedProposal>(
    async (id, key) =>
      unwrap(
        await api.POST('/api/v1/account-proposals/{id}/confirm', {
          params: { path: { id }, header: keyed(key) },
        }),
      ),
    useAfresh(onDone),
  );

export const useDropProposal = (how: 'decline' | 'withdraw') =>
  useSubmission<string, AccountProposal>(
    async (id, key) => {
      const params = { path: { id }, header: keyed(key) };
      return unwrap(
        how === 'decline'
          ? await api.POST('/api/v1/account-proposals/{id}/decline', { params })
          : await api.POST('/api/v1/account-proposals/{id}/withdraw', { params }),
      );
    },
    useAfresh(() => undefined),
  );
