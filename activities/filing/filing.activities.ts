import { Injectable } from '@nestjs/common';
import type { FilingActivities } from '../../libs/contract/filing.activities.js';
import type { OpenFiling } from '../../libs/contract/filing.messages.js';
import { canonicalJson, sha256 } from '../../libs/persistence/record/event-hash.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { FilingRepository, type Filing } from '../../libs/persistence/repositories/filing.repository.js';
import { Connectors, type Delivery, type OutgoingMessage } from '../../libs/platform/connectors/connector.js';
import { rungAt } from '../../libs/rules/calendar/remaining.js';
import type { FilingRung } from '../../libs/rules/packs/entry-terms.js';
import { handOver } from '../dispatch/hand-over.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';
import { Notified } from '../notifications/notified.js';
import { SharedItemsReader } from '../sharing/shared-items.reader.js';

const DAY_MS = 86_400_000;
const LAST_DAY_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 300_000;

/** On the last day before the due date, and after it, nothing waits for longer than a minute. */
const longestPause = (dueAt: Date | null): number =>
  dueAt && dueAt.getTime() - Date.now() < DAY_MS ? LAST_DAY_PAUSE_MS : LONGEST_PAUSE_MS;

/** Files what was recognised, changed or ended with those whom §九 names, until each has given its receipt. */
@Injectable()
export class FilingActivitiesService implements FilingActivities {
  constructor(
    private readonly filings: FilingRepository,
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarRepository,
    private readonly items: SharedItemsReader,
    private readonly connectors: Connectors,
    private readonly notified: Notified,
  ) {}

  openFilings({ entryId }: { entryId: string }): Promise<OpenFiling[]> {
    return asActivity(async () => {
      const entry = await this.entries.find(entryId);
      if (!entry) throw new RecordMissing('the entry');
      const calendar = await this.calendar.current();
      const open = await this.filings.openOf(entryId);
      return open.map(({ id: filingId, recipient, dueAt: due, rung: climbed }) => {
        const dueAt = due.toISOString();
        const ladder = entry.terms.filingRungs;
        const left = ladder.slice(ladder.findIndex(({ role }) => role === climbed) + 1);
        const rungs = left.map(({ role, before }) => ({ role, at: rungAt(dueAt, before, calendar) }));
        return { filingId, recipient, dueAt, rungs };
      });
    });
  }

  fileOne({ filingId }: { filingId: string }): Promise<{ received: boolean }> {
    let dueAt: Date | null = null;
    return asLivingActivity(
      async () => {
        const filing = await this.filings.find(filingId);
        if (!filing) throw new RecordMissing('the filing');
        ({ dueAt } = filing);
        if (filing.receivedAt) return { received: true };
        const delivery = await this.spoken(filing);
        if (delivery.status !== 'received') return { received: false };
        await this.filings.received(filing, delivery.receipt, new Date());
        return { received: true };
      },
      () => longestPause(dueAt),
    );
  }

  climbRung({
    filingId,
    role,
    at,
  }: {
    filingId: string;
    role: FilingRung['role'];
    at: string;
  }): Promise<void> {
    return asActivity(async () => {
      await this.filings.climbed(filingId, role, new Date(at));
      await this.notified.rung({ kind: 'filingDue', aboutId: filingId, role });
    });
  }

  private async spoken(filing: Filing): Promise<Delivery> {
    const { id, recipient, entryNo: receipt } = filing;
    // The credit office reads the record itself: that it stands there is the receipt (§九: one database for all).
    if (recipient === 'creditOffice') {
      await this.filings.tried(id, null, new Date());
      return { status: 'received', receipt };
    }
    return handOver(() => this.connectors.to(recipient), {
      ...{ id, sentBefore: filing.sentAt !== null },
      message: () => this.messageOf(filing),
      sent: (message) => this.filings.sent(id, sha256(canonicalJson(message)), new Date()),
      tried: (error) => this.filings.tried(id, error, new Date()),
    });
  }

  private async messageOf({
    id,
    entryId,
    seq,
    occasion,
    recipient,
    openedAt,
  }: Filing): Promise<OutgoingMessage> {
    const { exit, ...items } = await this.items.itemsFor(recipient, entryId);
    return {
      ...{ id, purpose: 'filing', occasion, sequence: seq, issuedAt: openedAt.toISOString() },
      items: occasion === 'exit' ? { ...items, exit } : items,
    };
  }
}
