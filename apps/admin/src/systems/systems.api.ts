import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { Credential, CredentialSecret, NewCredential, Webhook } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';

const CREDENTIALS = ['credentials'] as const;
const WEBHOOKS = ['webhooks'] as const;

export const useCredentials = () =>
  useQuery({
    queryKey: CREDENTIALS,
    queryFn: async (): Promise<Credential[]> => unwrap(await api.GET('/api/v1/credentials')).items,
  });

/** Whatever was changed, the list is read anew. */
function useAfresh(key: readonly string[]): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: key });
}

/** A new credential, with the secret that is shown this once. */
export function useCreateCredential(onDone: (made: CredentialSecret) => void) {
  const afresh = useAfresh(CREDENTIALS);
  return useSubmission<NewCredential, CredentialSecret>(
    async (body, key) =>
      unwrap(await api.POST('/api/v1/credentials', { params: { header: keyed(key) }, body })),
    (made) => {
      afresh();
      onDone(made);
    },
  );
}

/** `graceHours`: for how long the former secret stays good. */
export function useRotateCredential(onDone: (made: CredentialSecret) => void) {
  const afresh = useAfresh(CREDENTIALS);
  return useSubmission<{ id: string; graceHours: number }, CredentialSecret>(
    async ({ id, graceHours }, key) =>
      unwrap(
        await api.POST('/api/v1/credentials/{id}/rotate', {
          params: { path: { id }, header: keyed(key) },
          body: { graceHours },
        }),
      ),
    (made) => {
      afresh();
      onDone(made);
    },
  );
}

export function useRevokeCredential(onDone: () => void) {
  const afresh = useAfresh(CREDENTIALS);
  return useSubmission<string, void>(
    async (id, key) => {
      unwrap(
        await api.POST('/api/v1/credentials/{id}/revoke', { params: { path: { id }, header: keyed(key) } }),
      );
    },
    () => {
      afresh();
      onDone();
    },
  );
}

export const WEBHOOKS_QUERY = {
  queryKey: WEBHOOKS,
  queryFn: async (): Promise<Webhook[]> => unwrap(await api.GET('/api/v1/webhooks')).items,
};

export const useWebhooks = () => useQuery(WEBHOOKS_QUERY);

export type WebhookAct = 'enable' | 'disable' | 'remove';

export function useActOnWebhook(id: string) {
  const afresh = useAfresh(WEBHOOKS);
  return useSubmission<WebhookAct, void>(async (act, key) => {
    const params = { path: { id }, header: keyed(key) };
    unwrap(
      await (act === 'enable'
        ? api.POST('/api/v1/webhooks/{id}/enable', { params })
        : act === 'disable'
          ? api.POST('/api/v1/webhooks/{id}/disable', { params })
          : api.POST('/api/v1/webhooks/{id}/remove', { params })),
    );
  }, afresh);
}

/** The latest first. */
export const useDeliveries = (id: string) =>
  usePages([...WEBHOOKS, id], async (after) =>
    unwrap(await api.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query: after } })),
  );

export type DeliveryAct = 'replay' | 'skip';

/** Owes one delivery again, or sets it aside; what comes of it shows when the list is read again. */
export function useActOnDelivery(id: string, act: DeliveryAct, onDone: () => void) {
  const client = useQueryClient();
  return useSubmission<string, void>(
    async (deliveryId, key) => {
      const params = { path: { id, deliveryId }, header: keyed(key) };
      unwrap(
        await (act === 'replay'
          ? api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay', { params })
          : api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/skip', { params })),
      );
    },
    () => {
      setTimeout(() => void client.invalidateQueries({ queryKey: WEBHOOKS }), 1_500);
      onDone();
    },
  );
}
