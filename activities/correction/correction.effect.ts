import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { correctionAgainSignal, type CorrectionInput } from '../../libs/contract/correction.messages.js';
import { correctionWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import { CorrectionRepository } from '../../libs/persistence/repositories/correction.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { exitFor } from '../../libs/rules/procedure/exits.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';
import { PackReader } from '../packs/pack-reader.js';

/** §19: an entry that was a mistake is corrected, and a workflow follows that until nothing of it is kept. */
@Injectable()
export class CorrectionEffect implements FeedEffect {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly packs: PackReader,
    private readonly corrections: CorrectionRepository,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const ended = changes.filter(({ from, to }) => isEnded(to) && from !== to);
    if (ended.length === 0) return;
    const entries = await this.entries.findMany(ended.map(({ entryId }) => entryId));
    for (const { entryId, at } of ended) {
      const {
        facts,
        listKind: list,
        departmentId,
        packCode,
        packVersion,
      } = entries.find(({ id }) => id === entryId)!;
      if (facts.exitGround === null || exitFor(list, facts.exitGround)?.record !== 'erased') continue;
      const { common, lists } = await this.packs.pack(packCode, packVersion);
      await this.corrections.open(manager, {
        ...{ entryId, departmentId, list, openedAt: at.toISOString() },
        terms: {
          within: common.misidentified.erasedWithin.value,
          rungs: lists[list].filing.rungs.value,
        },
      });
    }
  }

  /** Marked only afterwards, so that a start that was lost is made again. */
  async tell(limit: number): Promise<number> {
    const waiting = await this.corrections.unfollowed(limit);
    for (const entryId of waiting) {
      await this.follow({ entryId });
      await this.corrections.followed(entryId, new Date());
    }
    return waiting.length;
  }

  /** One that runs already reads the record again: what it is owed by may have moved. */
  private async follow(input: CorrectionInput): Promise<void> {
    await this.client.workflow.signalWithStart(WORKFLOW_TYPES.correction, {
      ...{ workflowId: correctionWorkflowId(input.entryId), taskQueue: TASK_QUEUES.entries, args: [input] },
      signal: correctionAgainSignal,
    });
  }
}
