import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { v5 as uuidFromName } from 'uuid';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { fileAgainSignal, type FilingsInput } from '../../libs/contract/filing.messages.js';
import { filingWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { keepCalendar } from '../../libs/persistence/record/record-writer.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import {
  FilingRepository,
  type FilingToOpen,
} from '../../libs/persistence/repositories/filing.repository.js';
import { dueOn } from '../../libs/rules/calendar/deadline.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import { occasionOf } from '../../libs/rules/sharing/occasions.js';
import { filingTerm, RECIPIENTS, type Recipient } from '../../libs/rules/sharing/recipients.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';

/** Namespace of the ids of filings. */
const FILINGS = '6c1b3c3e-54f2-4f0a-8d3b-92f0a3a1d5e7';

/** The same filing has the same id, whoever opens it how often. */
const filingId = ({ entryId, seq }: Change, recipient: Recipient): string =>
  uuidFromName(`${entryId}/${String(seq)}/${recipient}`, FILINGS);

/** §九: recognition, change and exit are filed with everybody whom the article names. */
@Injectable()
export class FilingEffect implements FeedEffect {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarRepository,
    private readonly filings: FilingRepository,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const occasions = changes.filter((change) => occasionOf(change) !== null);
    if (occasions.length === 0) return;
    await keepCalendar(manager);
    const calendar = await this.calendar.current(manager);
    const found = await this.entries.findMany(occasions.map(({ entryId }) => entryId));
    const terms = new Map(found.map((entry) => [entry.id, entry.terms]));
    const opened = occasions.flatMap((change) => filingsOf(change, terms.get(change.entryId)!, calendar));
    await this.filings.open(manager, opened);
  }

  async tell(limit: number): Promise<number> {
    const waiting = await this.filings.unfollowed(limit);
    for (const { entryId, filingIds } of waiting) {
      await this.follow({ entryId });
      await this.filings.followed(filingIds, new Date());
    }
    return waiting.length;
  }

  /** Marked only afterwards, so that a signal that was not given is given again. */
  private async follow(input: FilingsInput): Promise<void> {
    await this.client.workflow.signalWithStart(WORKFLOW_TYPES.filing, {
      workflowId: filingWorkflowId(input.entryId),
      taskQueue: TASK_QUEUES.filings,
      args: [input],
      signal: fileAgainSignal,
    });
  }
}

function filingsOf(change: Change, terms: EntryTerms, calendar: WorkingCalendar): FilingToOpen[] {
  const occasion = occasionOf(change)!;
  const countedFrom = change.at.toISOString();
  return RECIPIENTS.map((recipient) => {
    const term = filingTerm(terms, recipient);
    const explanation = dueOn(term, countedFrom, calendar);
    return {
      ...{ id: filingId(change, recipient), entryId: change.entryId, seq: change.seq, occasion, recipient },
      ...{ openedAt: change.at, term, countedFrom, explanation, calendarRevision: calendar.revision },
      ...{ dueAt: new Date(explanation.dueAt), dueOn: explanation.dueOn, certainty: explanation.certainty },
    };
  });
}
