import { proxyActivities } from '@temporalio/workflow';
import type { ConsequenceActivities } from '../../libs/contract/consequence.activities.js';

/** What entries bring about for each other: tried until it is done, visible to operators while it is not. */
export const consequences = proxyActivities<ConsequenceActivities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});
