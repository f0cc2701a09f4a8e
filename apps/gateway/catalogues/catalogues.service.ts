import { Injectable } from '@nestjs/common';
import { CatalogueRepository } from '../../../libs/persistence/repositories/catalogue.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { parseCatalogue, type CatalogueKind, type Catalogues } from '../../../libs/rules/catalogues/kinds.js';
import { mayBegin } from '../../../libs/rules/catalogues/versions.js';
import type { Refusal } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem, type Language } from '../http/problem.js';
import type { CatalogueVersionDto, NewCatalogueDto } from './catalogues.dto.js';
import { CataloguesReader } from './catalogues.reader.js';

/** Versions' numbers are given out when they are kept; any is good enough for judging the rest. */
const ANY_NUMBER = 1;

/** The credit office keeps the catalogues: one officer drafts a version, another approves it (R6.2, R7.1). */
@Injectable()
export class CataloguesService {
  constructor(
    private readonly catalogues: CatalogueRepository,
    private readonly reader: CataloguesReader,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `invalid-input` with every fault, a refusal, `idempotency-key-reused`. */
  async draft(
    kind: CatalogueKind,
    body: NewCatalogueDto,
    caller: Caller,
    language: Language,
  ): Promise<CatalogueVersionDto> {
    const catalogue = contentOf(kind, body);
    const { id: authorId } = caller.actor;
    const id = deterministicId('catalogueVersion', authorId, caller.key, kind);
    const now = new Date();
    const verdict = mayBegin(catalogue.effectiveFrom, shanghaiDate(now.toISOString()));
    const deed = { action: 'catalogue.draft', target: { kind: 'catalogue', id: kind } };
    if (!verdict.allowed) return this.#refuse(caller, deed, verdict);
    const { version, outcome } = await this.catalogues.draft({ id, kind, catalogue, authorId }, now);
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
    await this.auditor.allowed(caller, { ...deed, details: { version, outcome } });
    return this.#shown(kind, version, caller, language);
  }

  /** Throws `not-found`, a refusal. */
  async approve(
    kind: CatalogueKind,
    version: number,
    caller: Caller,
    language: Language,
  ): Promise<CatalogueVersionDto> {
    const target = { kind: 'catalogue', id: `${kind}/${String(version)}` };
    const change = { name: 'catalogue.approve', target, body: {} };
    await this.once.run(change, caller, () =>
      this.#approve(kind, version, caller, { ...change, action: change.name }),
    );
    return this.#shown(kind, version, caller, language);
  }

  async #approve(
    kind: CatalogueKind,
    version: number,
    caller: Caller,
    { action, target }: Deed,
  ): Promise<void> {
    const outcome = await this.catalogues.approve(kind, version, caller.actor.id, new Date());
    if (outcome === 'unknown') throw new Problem('not-found');
    if (outcome !== 'approved') return this.#refuse(caller, { action, target }, outcome);
    await this.auditor.allowed(caller, { action, target });
  }

  async #refuse(caller: Caller, deed: Deed, refusal: Refusal): Promise<never> {
    await this.auditor.refused(caller, deed, refusal);
    throw new RuleRefusedProblem(refusal);
  }

  async #shown(
    kind: CatalogueKind,
    version: number,
    caller: Caller,
    language: Language,
  ): Promise<CatalogueVersionDto> {
    const found = await this.reader.one(kind, version, { caller, language });
    if (!found) throw new Problem('not-found');
    return found;
  }
}

function contentOf<K extends CatalogueKind>(
  kind: K,
  { effectiveFrom, issuedBy, content }: NewCatalogueDto,
): Catalogues[K] {
  const parsed = parseCatalogue(kind, { ...content, version: ANY_NUMBER, effectiveFrom, issuedBy });
  if (parsed.ok) return parsed.catalogue;
  const errors = parsed.faults.map(({ path, reason }) => ({ path: `content.${path}`, reason }));
  throw new Problem('invalid-input', { errors });
}
