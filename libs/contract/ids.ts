import type { ListKind } from '../rules/words.js';

/** Workflow ids speak: `black/<entry id>`. No personal data, ever. */
export const entryWorkflowId = (list: ListKind, entryId: string): string => `${list}/${entryId}`;

/** The inverse of {@link entryWorkflowId}; null for ids of other workflows. */
export function entryOfWorkflowId(workflowId: string): { list: ListKind; entryId: string } | null {
  const match = /^(red|black|watch|warning)\/([0-9a-f-]{36})$/.exec(workflowId);
  return match ? { list: match[1] as ListKind, entryId: match[2]! } : null;
}

export const importWorkflowId = (importId: string): string => `import/${importId}`;
export const reprojectionWorkflowId = (revision: number): string => `calendar-reprojection/${revision}`;
