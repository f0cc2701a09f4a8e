import type { Client } from '@temporalio/client';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/**
 * What an activity asks of the engine ends with the activity. A worker that shuts down would otherwise wait for ever
 * for an answer (of an entry's update, say) that only itself could give; the next worker asks again.
 */
export const callsEndWithActivity =
  (client: Client): ActivityInterceptorsFactory =>
  ({ cancellationSignal }) => ({
    inbound: {
      execute: (input, next) => client.withAbortSignal(cancellationSignal, () => next(input)),
    },
  });
