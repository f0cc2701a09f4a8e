import { Injectable } from '@nestjs/common';
import { ErasureRepository, type Erasure } from '../../../libs/persistence/erasure/erasure.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import {
  RetentionRepository,
  type KeptEntry,
} from '../../../libs/persistence/repositories/retention.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { mayHold, mayRelease, type Keeping } from '../../../libs/rules/erasure/retention.js';
import { Actors } from '../entries/actors.js';
import type { EventActorDto } from '../entries/entry-parts.dto.js';
import type { Caller } from '../http/caller.js';
import { iso } from '../http/instants.js';
import { Problem } from '../http/problem.js';
import type {
  CertifiedErasureDto,
  EntryRetentionDto,
  ErasureCertificateDto,
  ErasureDto,
  ErasuresPage,
  RetentionDto,
  RetentionPage,
  RetentionQuery,
} from './erasures.dto.js';

const DAYS = 30;
const DAY_MS = 86_400_000;

export const keepingOf = (kept: KeptEntry): Keeping => ({
  ...{ departmentId: kept.departmentId, ground: kept.ground, held: kept.heldAt !== null },
  begun: kept.begun,
});

/** What is kept until when, what was destroyed, and the proof of it (R8.5). */
@Injectable()
export class ErasuresReader {
  constructor(
    private readonly retentions: RetentionRepository,
    private readonly erasures: ErasureRepository,
    private readonly entries: EntryRepository,
    private readonly users: UserRepository,
    private readonly actors: Actors,
  ) {}

  async due(
    { withinDays = DAYS, departmentId, cursor, limit }: RetentionQuery,
    caller: Caller,
  ): Promise<RetentionPage> {
    const filter = { before: new Date(Date.now() + withinDays * DAY_MS), departmentId };
    const { items, next } = await this.retentions.due(filter, { cursor, limit });
    const counts = await this.retentions.countDue(filter);
    return { items: await this.#shown(items, caller), next, ...counts };
  }

  async list({ departmentId, cursor, limit }: RetentionQuery): Promise<ErasuresPage> {
    const { items, next } = await this.erasures.list(departmentId, { cursor, limit });
    return { items: await this.#erasures(items), next };
  }

  /** Throws `not-found`. */
  async ofEntry(entryId: string, caller: Caller): Promise<EntryRetentionDto> {
    if (!(await this.entries.find(entryId))) throw new Problem('not-found');
    const kept = await this.retentions.find(entryId);
    const erasure = await this.erasures.find(entryId);
    const [retention = null] = kept ? await this.#shown([kept], caller) : [];
    const [shown = null] = erasure ? await this.#erasures([erasure]) : [];
    return { retention, erasure: shown };
  }

  /** Throws `not-found` until the erasure is over. */
  async certificate(entryId: string): Promise<CertifiedErasureDto> {
    const erasure = await this.erasures.find(entryId);
    if (!erasure?.certificate) throw new Problem('not-found');
    return {
      certificate: erasure.certificate as unknown as ErasureCertificateDto,
      sha256: erasure.certificateHash!.toString('hex'),
    };
  }

  /** Throws `not-found`. */
  async orderedBy(entryId: string): Promise<EventActorDto> {
    const erasure = await this.erasures.find(entryId);
    if (!erasure) throw new Problem('not-found');
    return (await this.actors.shown([erasure.orderedBy]))(erasure.orderedBy);
  }

  async #shown(kept: readonly KeptEntry[], { actor }: Caller): Promise<RetentionDto[]> {
    const names = await this.users.displayNames(kept.flatMap(({ heldBy }) => heldBy ?? []));
    const asked = { by: actor, reasonGiven: true };
    return kept.map((one) => ({
      ...{ entryId: one.entryId, entryNo: one.entryNo, list: one.listKind, departmentId: one.departmentId },
      ...{ ground: one.ground, term: one.term, heldAt: iso(one.heldAt) },
      endedOn: shanghaiDate(one.endedAt.toISOString()),
      // It ends with the first instant that no longer belongs to it.
      keptUntil: shanghaiDate(new Date(one.keptUntil.getTime() - 1).toISOString()),
      destroyedFrom: one.keptUntil.toISOString(),
      heldBy: one.heldBy && (names.get(one.heldBy) ?? null),
      mayHold: mayHold(keepingOf(one), asked).allowed,
      mayRelease: mayRelease(keepingOf(one), asked).allowed,
    }));
  }

  async #erasures(erasures: readonly Erasure[]): Promise<ErasureDto[]> {
    const actorShown = await this.actors.shown(erasures.map(({ orderedBy }) => orderedBy));
    const shown: ErasureDto[] = [];
    for (const one of erasures) {
      const steps = await this.erasures.steps(one.entryId);
      shown.push({
        ...{ entryId: one.entryId, entryNo: one.entryNo, list: one.listKind, departmentId: one.departmentId },
        ...{ ground: one.ground, article: one.article, waitsFor: one.waitsFor },
        orderedBy: actorShown(one.orderedBy),
        orderedAt: one.orderedAt.toISOString(),
        steps: steps.map(({ step, doneAt, counts }) => ({ step, doneAt: doneAt.toISOString(), counts })),
        finishedAt: iso(one.finishedAt),
      });
    }
    return shown;
  }
}
