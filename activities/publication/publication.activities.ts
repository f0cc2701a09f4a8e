import { Injectable } from '@nestjs/common';
import type { PublicationActivities } from '../../libs/contract/publication.activities.js';
import type { OpenPublication } from '../../libs/contract/publication.messages.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import { receiptLadder, rungsAbove } from '../../libs/rules/sharing/receipt-ladder.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { DataKeyGone } from '../../libs/persistence/repositories/data-key.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import {
  PublicationRepository,
  type Publication,
} from '../../libs/persistence/repositories/publication.repository.js';
import { Connectors, type Connector, type Delivery } from '../../libs/platform/connectors/connector.js';
import { DeliveryFailure } from '../../libs/platform/connectors/delivery-failure.js';
import { isInForce } from '../../libs/rules/procedure/states.js';
import { isValidAt } from '../../libs/rules/procedure/validity.js';
import { ENDING, SHOWING, type PublicationAct } from '../../libs/rules/publication/acts.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';
import { Notified } from '../notifications/notified.js';
import { PublicationMessages } from './publication-messages.js';

type Outcome = Awaited<ReturnType<PublicationActivities['publishOne']>>['outcome'];

/** Nothing may stand at a channel a day too long. */
const LONGEST_PAUSE_MS = 60_000;

const isShowing = (act: PublicationAct): boolean => (SHOWING as readonly PublicationAct[]).includes(act);

const isEnding = (act: PublicationAct): boolean => (ENDING as readonly PublicationAct[]).includes(act);

const rungsOf = ({ openedAt, rung }: Publication, { terms }: EntryRecord, calendar: WorkingCalendar) =>
  rungsAbove(receiptLadder(openedAt.toISOString(), terms.filingRungs, calendar), rung);

/** Does at each channel what was decided on an entry, until the channel has given its receipt. */
@Injectable()
export class PublicationActivitiesService implements PublicationActivities {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarRepository,
    private readonly messages: PublicationMessages,
    private readonly connectors: Connectors,
    private readonly notified: Notified,
  ) {}

  openPublications({ entryId }: { entryId: string }): Promise<OpenPublication[]> {
    return asActivity(async () => {
      const entry = await this.entries.find(entryId);
      if (!entry) throw new RecordMissing('the entry');
      const calendar = await this.calendar.current();
      const open = await this.publications.openOf(entryId);
      return open.map((one) => ({
        ...{ publicationId: one.id, channel: one.channel },
        ...(isEnding(one.act) && { rungs: rungsOf(one, entry, calendar) }),
      }));
    });
  }

  climbPublicationRung({
    publicationId,
    role,
    at,
  }: Parameters<PublicationActivities['climbPublicationRung']>[0]): Promise<void> {
    return asLivingActivity(async () => {
      await this.publications.climbed(publicationId, role, new Date(at));
      await this.notified.rung({ kind: 'publicationDue', aboutId: publicationId, role });
    });
  }

  publishOne({ publicationId }: { publicationId: string }): Promise<{ outcome: Outcome }> {
    return asLivingActivity(
      async () => {
        const one = await this.publications.find(publicationId);
        if (!one) throw new RecordMissing('the publication');
        if (one.receivedAt || one.withdrawnAt) return { outcome: 'done' };
        return { outcome: await this.attempt(one).catch(whenNobodySaidWhere) };
      },
      () => LONGEST_PAUSE_MS,
    );
  }

  private async attempt(one: Publication): Promise<Outcome> {
    const entry = await this.entries.find(one.entryId);
    if (!entry) throw new RecordMissing('the entry');
    if (isShowing(one.act) && !mayStillBeShown(entry)) return 'later';
    if (one.act === 'announce' && !(await this.wasShown(one))) return this.withdrawn(one);
    const connector = this.connectors.to(one.channel);
    if (!(await this.publications.begin(one.id, new Date()))) return 'done';
    const delivery = await this.spoken(one, () => this.delivered(one, entry, connector));
    if (delivery === null) return this.withdrawn(one);
    if (delivery.status !== 'received') return 'later';
    await this.publications.received(one, delivery.receipt, new Date());
    return 'done';
  }

  /** Speaks to the channel and writes down how that went. */
  private async spoken<T>(one: Publication, speak: () => Promise<T>): Promise<T> {
    try {
      const answer = await speak();
      await this.publications.tried(one.id, null, new Date());
      return answer;
    } catch (error) {
      if (error instanceof DeliveryFailure) await this.publications.tried(one.id, error.code, new Date());
      throw error;
    }
  }

  /** Null: there is nothing left that could be said. */
  private async delivered(
    one: Publication,
    entry: EntryRecord,
    connector: Connector,
  ): Promise<Delivery | null> {
    if (one.act === 'takedown') await this.settleShowings(one, connector);
    const before = one.sentAt ? await connector.enquire(one.id) : null;
    if (before && before.status !== 'unknown') return before;
    const message = await this.messages.of(one, entry).catch(whenDestroyed);
    if (message === null) return null;
    const delivery = await connector.deliver(message);
    const until = isShowing(one.act) ? entry.validUntil : null;
    await this.publications.sent(one, message.items, until, new Date());
    return delivery;
  }

  /** What was on its way when the entry ended may have arrived though its answer was lost: then it was published. */
  private async settleShowings(takedown: Publication, connector: Connector): Promise<void> {
    for (const showing of await this.publications.showingsBefore(takedown)) {
      if (showing.receivedAt) continue;
      const found = await connector.enquire(showing.id);
      if (found.status === 'received') await this.publications.received(showing, found.receipt, new Date());
      if (found.status === 'handedOver') await this.publications.arrived(showing.id, new Date());
    }
  }

  /** An exit is announced where the entry was published (§19), and nowhere else: that would be its first publication. */
  private async wasShown(announcement: Publication): Promise<boolean> {
    const showings = await this.publications.showingsBefore(announcement);
    return showings.some(({ sentAt }) => sentAt !== null);
  }

  private async withdrawn(one: Publication): Promise<'done'> {
    await this.publications.withdraw(one.id, new Date());
    return 'done';
  }
}

/** R6.5: the end of validity counts even while the exit is on its way. */
const mayStillBeShown = (entry: EntryRecord): boolean =>
  isInForce(entry.state) && isValidAt(entry, new Date());

/** Nothing failed, and nothing can be tried until somebody configures it: it waits, visible on the act. */
function whenNobodySaidWhere(error: unknown): Outcome {
  if (error instanceof DeliveryFailure && error.kind === 'notConfigured') return 'nowhere';
  throw error;
}

function whenDestroyed(error: unknown): null {
  if (error instanceof DataKeyGone) return null;
  throw error;
}
