import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { CaseCommandsService, type CaseGiver } from '../cases/case-commands.service.js';
import { DocumentKeeper } from '../documents/document-keeper.js';
import { deterministicId } from '../http/command-id.js';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { invalid, RuleRefusedProblem } from '../http/problem.js';
import { validated } from '../http/validation.js';
import { CaseLookupService } from './case-lookup.service.js';
import { EvidenceForm, type Admitted, type Evidence } from './evidence-form.js';
import { FilingProof } from './filing-proof.js';
import { AddEvidenceFieldsDto, type PublicCaseStandingDto } from './public-cases.dto.js';

interface Addition extends Admitted {
  caseId: string;
  /** What the party says of its files; sealed. */
  remark: string | undefined;
  /** The same whenever this addition comes again. */
  source: string;
}

/** What the party of a case brings later, by its query code, while nothing is decided (§20, §21). */
@Injectable()
export class PartyEvidenceService {
  constructor(
    private readonly form: EvidenceForm,
    private readonly proof: FilingProof,
    private readonly lookup: CaseLookupService,
    private readonly commands: CaseCommandsService,
    private readonly keys: DataKeyRepository,
    private readonly keeper: DocumentKeeper,
  ) {}

  /** Throws `proof-required`, `not-found` for a code that opens nothing, a refusal, `invalid-input`, what files are refused for, … */
  async add(request: FastifyRequest): Promise<PublicCaseStandingDto> {
    const key = idempotencyKeyOf(request.headers['idempotency-key']);
    const by: CaseGiver = { actor: 'party', suspect: { actor: null, ip: request.ip }, key };
    const { admitted, evidence } = await this.form.receive(request, (fields) => this.#admit(fields, by));
    if (evidence.count === 0) throw invalid('files', 'is required', 'missing');
    await evidence.droppedUnlessKept(this.#give(admitted, evidence, by));
    return this.lookup.standing(admitted.caseId);
  }

  /** Before a byte of evidence is read: the work, the code, the law. */
  async #admit(given: Record<string, unknown>, by: CaseGiver): Promise<Addition> {
    const { code, proof, remark } = await validated(AddEvidenceFieldsDto, given);
    const source = deterministicId('addition', by.key, code);
    await this.proof.require(proof, source, by.suspect.ip);
    const { id: caseId } = await this.lookup.open(code);
    await this.commands.requireAllowed('addEvidence', caseId, by);
    const deed = { action: 'case.addEvidence', target: { kind: 'case', id: caseId } };
    return { caseId, remark, source, deed, dataKey: await this.keys.keyOf(caseId) };
  }

  async #give({ caseId, remark, source }: Addition, evidence: Evidence, by: CaseGiver): Promise<void> {
    const documentIds = evidence.idsIn(source);
    const body = { documentIds, ...(remark !== undefined && { statement: remark }) };
    try {
      await this.commands.give('addEvidence', caseId, body, by, () => evidence.keep(caseId, source));
    } catch (error) {
      // It was decided while the files came in: the case holds nothing that its record does not name.
      if (error instanceof RuleRefusedProblem) await this.keeper.discard(caseId, documentIds);
      throw error;
    }
  }
}
