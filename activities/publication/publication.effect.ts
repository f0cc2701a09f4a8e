import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { v5 as uuidFromName } from 'uuid';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { publicationWorkflowId } from '../../libs/contract/ids.js';
import { publishAgainSignal, type PublicationInput } from '../../libs/contract/publication.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import {
  PublicationRepository,
  type PublicationToOpen,
} from '../../libs/persistence/repositories/publication.repository.js';
import { actsOf, type ActAt } from '../../libs/rules/publication/acts.js';
import { channelsFor } from '../../libs/rules/publication/channels.js';
import { isPublic, notifiedOf } from '../../libs/rules/publication/is-public.js';
import { publicOccasionOf, type Occasion } from '../../libs/rules/sharing/occasions.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';
import { PackReader } from '../packs/pack-reader.js';

/** Namespace of the ids of acts at channels. */
const PUBLICATIONS = 'b0a4d7b1-2c43-4f6e-9a57-1d6f0c8e3b92';

/** The same act has the same id, whoever opens it how often. */
const publicationId = ({ entryId, seq }: Change, { act, channel }: ActAt): string =>
  uuidFromName(`${entryId}/${String(seq)}/${channel}/${act}`, PUBLICATIONS);

/** §十, §十九: what is in force is shown at its channels or notified, and what has ended is taken down and announced. */
@Injectable()
export class PublicationEffect implements FeedEffect {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly publications: PublicationRepository,
    private readonly packs: PackReader,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const occasions = changes.filter((change) => publicOccasionOf(change) !== null);
    if (occasions.length === 0) return;
    const found = await this.entries.findMany(occasions.map(({ entryId }) => entryId));
    const entries = new Map(found.map((entry) => [entry.id, entry]));
    // One after another: what one change has shown, the next takes down.
    for (const change of occasions) await this.oweOne(manager, change, entries.get(change.entryId)!);
  }

  async tell(limit: number): Promise<number> {
    const waiting = await this.publications.unfollowed(limit);
    for (const { entryId, publicationIds } of waiting) {
      await this.follow({ entryId });
      await this.publications.followed(publicationIds, new Date());
    }
    return waiting.length;
  }

  private async oweOne(manager: FeedTransaction, change: Change, entry: EntryRecord): Promise<void> {
    const occasion = publicOccasionOf(change)!;
    const { entryId, seq, at } = change;
    if (occasion === 'exit') await this.publications.withdrawUnsent(manager, entryId, seq, at);
    const shown = await this.publications.shownOf(manager, entryId, seq);
    const acts = actsOf(occasion, { ...(await this.outletsOf(entry)), ...shown });
    await this.publications.open(
      manager,
      acts.map((act) => opened(change, occasion, act)),
    );
  }

  private async outletsOf(entry: EntryRecord) {
    const { packCode, packVersion, listKind, subjectKind } = entry;
    const { lists } = await this.packs.pack(packCode, packVersion);
    return {
      channels: isPublic(entry) ? channelsFor(lists[listKind].channels, subjectKind) : [],
      notified: notifiedOf(entry),
    };
  }

  /** Marked only afterwards, so that a signal that was not given is given again. */
  private async follow(input: PublicationInput): Promise<void> {
    await this.client.workflow.signalWithStart(WORKFLOW_TYPES.publication, {
      workflowId: publicationWorkflowId(input.entryId),
      taskQueue: TASK_QUEUES.filings,
      args: [input],
      signal: publishAgainSignal,
    });
  }
}

const opened = (change: Change, occasion: Occasion, { act, channel }: ActAt): PublicationToOpen => ({
  ...{ id: publicationId(change, { act, channel }), entryId: change.entryId, seq: change.seq },
  ...{ occasion, act, channel, openedAt: change.at },
  // R6.5: not a day longer than validity.
  dueAt: act === 'takedown' ? change.at : null,
});
