import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { arePassages, type Passage } from '../../../libs/rules/redaction/passages.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem, type RuleRefusedProblem } from '../http/problem.js';
import { EntryPageReader } from './entry-page.reader.js';
import { isOwn } from './entry-rows.js';
import type { PublicViewDto } from './public-view.dto.js';

/** What the public would read if an officer withheld these passages and no others (R6.4). */
@Injectable()
export class PublicPreviewService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly page: EntryPageReader,
    private readonly auditor: Auditor,
  ) {}

  /** Others would learn by it what is withheld. Throws `not-found` or a refusal, which is audited. */
  async of(id: string, passages: readonly Passage[], caller: Caller): Promise<PublicViewDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    if (!isOwn(caller, entry)) await this.#refuse(id, caller, refusedBy('other-department'));
    if (!arePassages(passages)) await this.#refuse(id, caller, refusedBy('passages-unclear'));
    return this.page.publicView(id, passages);
  }

  async #refuse(id: string, caller: Caller, problem: RuleRefusedProblem): Promise<never> {
    const deed = { action: 'entry.previewPublic', target: { kind: 'entry', id } } as const;
    await this.auditor.refused(caller, deed, problem.refusal);
    throw problem;
  }
}
