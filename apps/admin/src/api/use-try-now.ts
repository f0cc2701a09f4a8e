import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { keyed, unwrap, type Answer } from './client.js';
import { useSubmission } from './use-submission.js';

const A_MOMENT_MS = 1_500;

type Params = { path: { id: string }; header: ReturnType<typeof keyed> };

/** Has one thing of a list tried at once; what came of it shows when the list is read again, a moment later. */
export function useTryNow(
  list: QueryKey,
  ask: (params: Params) => Promise<Answer<unknown>>,
  momentMs = A_MOMENT_MS,
) {
  const client = useQueryClient();
  return useSubmission<string, unknown>(
    async (id, key) => unwrap(await ask({ path: { id }, header: keyed(key) })),
    () => {
      setTimeout(() => void client.invalidateQueries({ queryKey: list }), momentMs);
    },
  );
}
