import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../../libs/contract/search-attributes.js';
import type { InEngine } from '../../libs/rules/reconciliation/findings.js';

export interface Described extends InEngine {
  /** The state of the entry as its workflow last told; null: it tells none. */
  state: string | null;
}

const GONE: Described = { running: false, taskTries: 0, state: null };

/** What the engine says of one workflow, by its id: its own word, where the list of workflows may lag behind. */
@Injectable()
export class EngineDescriptions {
  constructor(private readonly client: Client) {}

  async of(workflowId: string): Promise<Described> {
    try {
      const { status, raw, typedSearchAttributes } = await this.client.workflow
        .getHandle(workflowId)
        .describe();
      if (status.name !== 'RUNNING') return GONE;
      return {
        running: true,
        taskTries: Number(raw.pendingWorkflowTask?.attempt ?? 0),
        state: typedSearchAttributes.get(SEARCH_ATTRIBUTES.state) ?? null,
      };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return GONE;
      throw error;
    }
  }

  /** Ids of the running workflows of some types, in no order, as the list of workflows has them. */
  async *running(types: readonly string[]): AsyncGenerator<string> {
    const names = types.map((type) => `"${type}"`).join(', ');
    const query = `WorkflowType IN (${names}) AND ExecutionStatus = "Running"`;
    for await (const { workflowId } of this.client.workflow.list({ query })) yield workflowId;
  }
}
