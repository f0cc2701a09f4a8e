import { Injectable } from '@nestjs/common';
import { particularsOf } from '../../../libs/persistence/dossier.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { TypicalCaseRepository } from '../../../libs/persistence/repositories/typical-case.repository.js';
import { caseText } from '../../../libs/rules/typical-cases/case-text.js';
import { mayPropose } from '../../../libs/rules/typical-cases/typical-case.js';
import type { ExitGround } from '../../../libs/rules/words.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import type { CasePreviewDto, ProposeCaseDto } from './typical-cases.dto.js';

/** A department proposes one of its entries as a typical case; only the redacted text is kept (§十一, §二十三). */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly cases: TypicalCaseRepository,
    private readonly auditor: Auditor,
  ) {}

  /** What everybody would read. Throws `not-found` or a refusal. */
  async preview(body: ProposeCaseDto, caller: Caller): Promise<CasePreviewDto> {
    return this.#redacted(await this.#allowed(body, caller), body);
  }

  /** Answers the id of the case. Throws `not-found`, a refusal, `idempotency-key-reused`. */
  async propose(body: ProposeCaseDto, caller: Caller): Promise<string> {
    const entry = await this.#allowed(body, caller);
    const shown = await this.#redacted(entry, body);
    const id = deterministicId('typicalCase', caller.actor.id, caller.key);
    const proposed = { id, entryId: entry.id, ...shown, proposedBy: caller.actor.id, proposedAt: new Date() };
    await this.cases.propose(proposed);
    const kept = (await this.cases.find(id))!;
    if (kept.entryId !== entry.id || kept.title !== shown.title || kept.text !== shown.text)
      throw new Problem('idempotency-key-reused');
    await this.auditor.allowed(caller, deedOf('case.propose', id, { entryId: entry.id }));
    return id;
  }

  async #allowed({ entryId }: ProposeCaseDto, caller: Caller): Promise<EntryRecord> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new Problem('not-found');
    const { state, departmentId } = entry;
    const exitGround = entry.exitGround as ExitGround | null;
    const verdict = mayPropose({ state, departmentId, exitGround }, caller.actor);
    if (verdict.allowed) return entry;
    await this.auditor.refused(caller, deedOf('case.propose', entryId), verdict);
    throw new RuleRefusedProblem(verdict);
  }

  async #redacted(entry: EntryRecord, { title, text }: ProposeCaseDto): Promise<CasePreviewDto> {
    const subject = particularsOf(entry.subjectKind, await this.dossiers.open(entry.id));
    return { title: caseText(title, subject), text: caseText(text, subject) };
  }
}

const deedOf = (action: string, id: string, details: Record<string, unknown> = {}) => ({
  ...{ action, details },
  target: { kind: 'typicalCase', id },
});
