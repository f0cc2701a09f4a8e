import type { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { ActivityInboundCallsInterceptor, ActivityInterceptorsFactory } from '@temporalio/worker';
import type { Counter } from 'prom-client';
import type { FailingActivities } from './failing-activities.js';

/** Watches every activity, local and ordinary: what fails and would be retried is an incident in the making. */
export function failureWatch(
  failing: FailingActivities,
  outcomes: Counter<'activity' | 'outcome'>,
): ActivityInterceptorsFactory {
  return (context: Context) => {
    const activity = context.info.activityType;
    const workflowId = context.info.workflowExecution?.workflowId ?? '';
    const settled = (outcome: string) => {
      outcomes.inc({ activity, outcome });
      failing.settled(workflowId, activity);
    };
    const inbound: ActivityInboundCallsInterceptor = {
      async execute(input, next) {
        try {
          const result = await next(input);
          settled('done');
          return result;
        } catch (error) {
          if (error instanceof ApplicationFailure && error.nonRetryable) settled('refused');
          else {
            outcomes.inc({ activity, outcome: 'failed' });
            failing.failed(workflowId, activity, error);
          }
          throw error;
        }
      },
    };
    return { inbound };
  };
}
