import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from '../../libs/contract/case.activities.js';

/** Officers and parties wait for these. */
export const record = proxyActivities<Pick<CaseActivities, 'recordCaseStep' | 'readCase'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** What a case brings about: tried until it is done, visible to operators while it is not. */
export const consequences = proxyActivities<
  Pick<CaseActivities, 'holdEntry' | 'carryOutCase' | 'climbCaseRung'>
>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});
