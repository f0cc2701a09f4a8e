import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Me } from '../api/types.js';
import { hadSession, rememberDestination, rememberSession } from './session-memory.js';

export const ME = ['me'] as const;

/** Why somebody stands at the sign-in page; undefined: they have only just come. `signedOutHere`: the provider has a session left. */
export type Ending = 'ended' | 'signedOut' | 'signedOutHere' | undefined;

let ending: Ending;

/** Why the session that was here is gone. */
export const whyEnded = (): Ending => ending;

async function fetchMe(client: QueryClient): Promise<Me | null> {
  if (!hadSession()) return null;
  try {
    return unwrap(await api.GET('/api/v1/me'));
  } catch (thrown) {
    if (asProblem(thrown).status === 401) {
      rememberSession(false);
      if (client.getQueryData(ME)) ending = 'ended';
      return null;
    }
    throw thrown;
  }
}

/** The signed-in officer; null when nobody is. Not asked while `enabled` is false: a session is about to be another. */
export const useMeQuery = ({ enabled = true } = {}) => {
  const client = useQueryClient();
  return useQuery({
    enabled,
    queryKey: ME,
    queryFn: () => fetchMe(client),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
};

/** The signed-in officer, inside the shell, where there always is one. */
export function useMe(): Me {
  const { data } = useMeQuery();
  if (!data) throw new Error('asked for the officer outside a session');
  return data;
}

/** Forgets everything of the session: the next officer at this screen sees nothing of it. */
export function forgetSession(client: QueryClient, why: Ending): void {
  const me = client.getQueryData<Me | null>(ME);
  if (me) ending = why === 'signedOut' && me.signedInBy === 'sso' ? 'signedOutHere' : why;
  rememberSession(false);
  rememberDestination(undefined);
  client.setQueryData(ME, null);
  client.removeQueries({
    predicate: (query) => query.queryKey[0] !== ME[0] && query.queryKey[0] !== 'system',
  });
}

/** Somebody is in. */
function useEntered(): (me: Me) => void {
  const client = useQueryClient();
  return (me) => {
    ending = undefined;
    rememberSession(true);
    client.setQueryData(ME, me);
  };
}

export function useSignIn() {
  const onSuccess = useEntered();
  return useMutation({
    mutationFn: async (body: { username: string; password: string; code?: string }): Promise<Me> =>
      unwrap(await api.POST('/api/v1/session', { body })),
    onSuccess,
  });
}

/** By the word of the identity provider, which came back with this browser. */
export function useSsoSignIn() {
  const onSuccess = useEntered();
  return useMutation({
    mutationFn: async (body: { code?: string }): Promise<Me> =>
      unwrap(await api.POST('/api/v1/session/sso', { body })),
    onSuccess,
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => unwrap(await api.DELETE('/api/v1/session')),
    onSuccess: () => forgetSession(client, 'signedOut'),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { current: string; next: string }) =>
      unwrap(await api.POST('/api/v1/session/password', { body, params: { header: keyed() } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ME }),
  });
}
