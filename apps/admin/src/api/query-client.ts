import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.js';

const MAX_RETRIES = 2;

/** Only what may pass by itself is asked again: no answer, or a service that is down. Refusals are final. */
function mayRetry(failures: number, thrown: unknown): boolean {
  const { status } = asProblem(thrown);
  return failures < MAX_RETRIES && (status === 0 || status >= 502);
}

/** @param onSessionLost called when any answer is 401: the session has ended on the server. */
export function createQueryClient(onSessionLost: (client: QueryClient) => void): QueryClient {
  const onError = (thrown: unknown): void => {
    if (asProblem(thrown).status === 401) onSessionLost(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 10_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
  return client;
}
