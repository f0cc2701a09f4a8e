import { useQueryClient } from '@tanstack/react-query';
import { api, keyed, unwrap } from '../api/client.js';
import type { DraftEntry, Drafted } from '../api/types.js';
import { useSubmission } from '../api/use-submission.js';
import { INBOX } from '../inbox/inbox.api.js';

export function useDraft(onDone: (drafted: Drafted) => void) {
  const client = useQueryClient();
  return useSubmission<DraftEntry, Drafted>(
    async (body, key) => unwrap(await api.POST('/api/v1/entries', { body, params: { header: keyed(key) } })),
    (drafted) => {
      void client.invalidateQueries({ queryKey: INBOX });
      void client.invalidateQueries({ queryKey: ['entries'] });
      onDone(drafted);
    },
  );
}
