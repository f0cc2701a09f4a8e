import { Injectable } from '@nestjs/common';
import { StandardRepository } from '../../../libs/persistence/repositories/standard.repository.js';
import { Auditor } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import type { AnswerSuggestionDto, SuggestDto, SuggestionDto } from './standards.dto.js';
import { SuggestionsReader } from './suggestions.reader.js';

/** A department's word on a standard, upward, and the answer (§3: 及时向上级主管部门反映意见建议). */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly standards: StandardRepository,
    private readonly reader: SuggestionsReader,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  async suggest(standardId: string, { text }: SuggestDto, caller: Caller): Promise<SuggestionDto> {
    const known = (await this.standards.list()).some((standard) => standard.standardId === standardId);
    if (!known) throw new Problem('not-found');
    const { id: authorId, departmentId } = caller.actor;
    const id = deterministicId('suggestion', authorId, caller.key, standardId);
    await this.standards.suggest({ id, standardId, departmentId, authorId, text }, new Date());
    const kept = await this.reader.one(id, caller);
    if (kept.text !== text) throw new Problem('idempotency-key-reused');
    await this.auditor.allowed(caller, { action: 'standard.suggest', target: { kind: 'suggestion', id } });
    return kept;
  }

  async answer(id: string, body: AnswerSuggestionDto, caller: Caller): Promise<SuggestionDto> {
    const change = { name: 'standard.answer', target: { kind: 'suggestion', id }, body: { ...body } };
    await this.reader.one(id, caller);
    await this.once.run(change, caller, () => this.#answer(id, body, caller));
    return this.reader.one(id, caller);
  }

  async #answer(id: string, { status, text }: AnswerSuggestionDto, caller: Caller): Promise<void> {
    if (!(await this.standards.answer(id, status, text, new Date()))) throw new Problem('not-found');
    const target = { kind: 'suggestion', id };
    await this.auditor.allowed(caller, { action: 'standard.answer', target, details: { status } });
  }
}
