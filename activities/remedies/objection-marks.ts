import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { RemedyListRepository } from '../../libs/persistence/repositories/remedy-list.repository.js';
import type { StandingCase } from '../../libs/persistence/repositories/remedy-case.repository.js';
import { isInForce } from '../../libs/rules/procedure/states.js';
import { decisionFollows } from '../../libs/rules/remedies/consequence.js';
import { orderId } from '../consequences/service-orders.js';

/**
 * The mark "under objection" (R9.2). Whoever reads here sees it from the pending cases themselves; what stands at the
 * channels is renewed when the entry's ledger says that the mark was set or lifted.
 */
@Injectable()
export class ObjectionMarks {
  constructor(
    private readonly cases: RemedyListRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** After a step of a case. May be repeated. */
  async follow({ row, facts }: StandingCase): Promise<void> {
    const { id: caseId, entryId, outcome, kind } = row;
    if (!facts.terms.marked || entryId === null) return;
    const entry = await this.entries.find(entryId);
    if (!entry || !isInForce(entry.state)) return;
    const pending = row.state === 'received' || row.state === 'verifying';
    // What leaves its list is taken down; nobody has to be told before that there is no objection any more.
    if (!pending && decisionFollows(kind, outcome)) return;
    if (!pending && (await this.cases.marked([entryId])).has(entryId)) return;
    await this.cases.noteMark(entryId, {
      id: orderId(caseId, pending ? 'objection-marked' : 'objection-mark-lifted'),
      type: pending ? 'objectionMarked' : 'objectionMarkLifted',
      caseId,
      at: new Date(),
    });
  }
}
