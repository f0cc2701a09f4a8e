import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError, type WorkflowExecutionInfo } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { ArchiveActivities } from '../../libs/contract/batch.activities.js';
import { WorkflowHistoryRepository } from '../../libs/persistence/repositories/workflow-history.repository.js';
import { asActivity } from '../failures.js';
import { report } from '../heartbeat.js';

const PAGE = 200;

/** Keeps the histories of closed runs for operators, beyond the engine's retention. */
@Injectable()
export class ArchiveActivitiesService implements ArchiveActivities {
  constructor(
    private readonly client: Client,
    private readonly histories: WorkflowHistoryRepository,
  ) {}

  /** Goes through the closed runs that the engine still remembers and keeps those not kept yet. Idempotent. */
  archiveClosedRuns(): Promise<{ archived: number }> {
    return asActivity(async () => {
      let archived = 0;
      let page: WorkflowExecutionInfo[] = [];
      const flush = async () => {
        archived += await this.keepPage(page);
        report({ total: archived, done: archived, failed: 0 });
        page = [];
      };
      for await (const run of this.client.workflow.list({ query: "ExecutionStatus != 'Running'" })) {
        page.push(run);
        if (page.length === PAGE) await flush();
      }
      await flush();
      return { archived };
    });
  }

  private async keepPage(page: readonly WorkflowExecutionInfo[]): Promise<number> {
    const kept = await this.histories.keptAmong(page.map(({ runId }) => runId));
    const missing = page.filter(({ runId, closeTime }) => closeTime && !kept.has(runId));
    let archived = 0;
    for (const run of missing) if (await this.keep(run)) archived += 1;
    return archived;
  }

  /** False: it was erased since it was listed. */
  private async keep({ workflowId, runId, closeTime, status }: WorkflowExecutionInfo): Promise<boolean> {
    const history = await this.client.workflow
      .getHandle(workflowId, runId)
      .fetchHistory()
      .catch(nullWhenGone);
    if (!history) return false;
    const run = {
      workflowId,
      runId,
      closedAt: closeTime!,
      status: status.name,
      eventCount: history.events?.length ?? 0,
    };
    await this.histories.keep(run, JSON.parse(historyToJSON(history)));
    return true;
  }
}

function nullWhenGone(error: unknown): null {
  if (error instanceof WorkflowNotFoundError) return null;
  throw error;
}
