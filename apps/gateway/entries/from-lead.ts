import { Injectable } from '@nestjs/common';
import { RemedyCaseRepository } from '../../../libs/persistence/repositories/remedy-case.repository.js';
import { mayLeadToDraft } from '../../../libs/rules/remedies/admissible.js';
import type { Actor } from '../../../libs/rules/words.js';
import { deterministicId } from '../http/command-id.js';
import { RuleRefusedProblem } from '../http/problem.js';

/** §五, R2.2: a draft may name the accepted lead that it comes from; the lead's chain then names the entry. */
@Injectable()
export class FromLead {
  constructor(private readonly cases: RemedyCaseRepository) {}

  /** Throws `remedy-lead-unfit` unless it is a lead that this department has accepted. */
  async require(leadId: string, departmentId: string): Promise<void> {
    const lead = await this.cases.find(leadId);
    const verdict = mayLeadToDraft(lead?.facts ?? null, departmentId);
    if (!verdict.allowed) throw new RuleRefusedProblem(verdict);
  }

  /** Once for each entry; asked again it changes nothing. */
  async note(leadId: string, entryId: string, { id, departmentId }: Actor): Promise<void> {
    await this.cases.note(leadId, {
      ...{ eventId: deterministicId('led-to-entry', leadId, entryId), type: 'ledToEntry' },
      ...{ actor: { id, departmentId, role: null }, data: { entryId }, at: new Date() },
    });
  }
}
