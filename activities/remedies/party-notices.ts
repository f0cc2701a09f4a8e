import { Injectable } from '@nestjs/common';
import { RemedyCaseRepository } from '../../libs/persistence/repositories/remedy-case.repository.js';
import type { CaseEventType } from '../../libs/rules/remedies/case-words.js';
import { orderId } from '../consequences/service-orders.js';
import { Notified } from '../notifications/notified.js';

/** What of a case its party is told. */
export const TOLD_STEPS = [
  'accepted',
  'declined',
  'verificationExtended',
  'upheld',
  'rejected',
  'reconsidered',
] as const satisfies readonly CaseEventType[];
export type ToldStep = (typeof TOLD_STEPS)[number];

/**
 * Tells a party that there is something to read. Its answer stands behind its query code from the step on; this writes
 * into the case's chain that it does, and sends word over the way that its contact allows.
 */
@Injectable()
export class PartyNotices {
  constructor(
    private readonly cases: RemedyCaseRepository,
    private readonly notified: Notified,
  ) {}

  /** Once for each step, by the step's own event. May be repeated. */
  async tellParty(caseId: string, { what, eventId }: { what: ToldStep; eventId: string }): Promise<void> {
    await this.cases.note(caseId, {
      ...{ eventId: orderId(caseId, `party-told/${eventId}`), type: 'partyTold', at: new Date() },
      ...{ actor: { system: 'service' }, data: { what, channel: 'queryCode' } },
    });
    await this.notified.party(caseId, eventId);
  }
}
