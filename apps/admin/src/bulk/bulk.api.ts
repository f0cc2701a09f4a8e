import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type { BulkResult } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { INBOX } from '../inbox/inbox.api.js';
import type { BulkCommand } from './bulk-commands.js';

interface Body {
  ids: string[];
  preview: boolean;
  reason?: string;
}

const post = async (name: BulkCommand, body: Body, key?: string): Promise<BulkResult> =>
  unwrap(await api.POST('/api/v1/bulk/{name}', { params: { path: { name }, header: keyed(key) }, body }));

/** Which of the entries would be refused, and why. Changes nothing. */
export const useBulkPreview = (name: BulkCommand, ids: readonly string[]) =>
  useQuery({
    queryKey: ['bulk', name, ids],
    queryFn: () => post(name, { ids: [...ids], preview: true }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useBulk(name: BulkCommand) {
  const client = useQueryClient();
  return useSubmission<Omit<Body, 'preview'>, BulkResult>(
    (input, key) => post(name, { ...input, preview: false }, key),
    () => {
      void client.invalidateQueries({ queryKey: INBOX });
      void client.invalidateQueries({ queryKey: ['entries'] });
      void client.invalidateQueries({ queryKey: ['entry'] });
    },
  );
}
