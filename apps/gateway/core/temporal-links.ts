import type { TemporalConfig } from '../../../libs/platform/config/process-config.js';

/** The page of a workflow, or of one of its runs, in Temporal's Web UI; null when there is no UI to link to. */
export function temporalUiLink(
  { uiUrl, namespace }: Pick<TemporalConfig, 'uiUrl' | 'namespace'>,
  workflowId?: string,
  runId?: string,
): string | null {
  if (uiUrl === null) return null;
  const base = `${uiUrl}/namespaces/${encodeURIComponent(namespace)}/workflows`;
  if (workflowId === undefined) return base;
  const workflow = `${base}/${encodeURIComponent(workflowId)}`;
  return runId === undefined ? workflow : `${workflow}/${encodeURIComponent(runId)}/history`;
}
