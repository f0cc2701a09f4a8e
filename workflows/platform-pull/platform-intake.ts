import { proxyActivities } from '@temporalio/workflow';
import type { PlatformActivities } from '../../libs/contract/platform.activities.js';

/** Tried until it is done. */
export const intake = proxyActivities<PlatformActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '1m',
  retry: { initialInterval: '2s', backoffCoefficient: 2, maximumInterval: '5m' },
});
