import type { WorkflowExecutionDescription } from '@temporalio/client';

type Pending = NonNullable<WorkflowExecutionDescription['raw']['pendingActivities']>[number];

/**
 * The activities that the engine runs or tries again for a workflow. Of a workflow that has closed it goes on naming
 * those that were open at its end, which nobody tries any more.
 */
export const pendingActivities = ({ status, raw }: WorkflowExecutionDescription): Pending[] =>
  status.name === 'RUNNING' ? (raw.pendingActivities ?? []) : [];
