import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import type { ErasureStep } from '../../rules/erasure/steps.js';
import type { ErasureGround } from '../../rules/erasure/retention.js';
import type { ListKind } from '../../rules/words.js';
import { canonicalJson, sha256 } from '../record/event-hash.js';
import { appendToLedger } from '../record/ledger.js';
import type { EventActor } from '../record/transition.js';
import { ErasureRepository, type Counts, type Erasure } from './erasure.repository.js';
import { RowEraser, type Residue } from './row-eraser.js';

/** Namespace of the events `erased`. */
const ERASED = '6c0b2f5d-9b1d-4a44-8a1e-3f7f2f0f9d15';

/** What proves an erasure: who, when, on what ground, how much of what. It names no subject. */
export interface ErasureCertificate {
  version: 1;
  entryId: string;
  entryNo: string;
  list: ListKind;
  departmentId: string;
  ground: ErasureGround;
  article: string;
  orderedBy: EventActor;
  /** ISO 8601, UTC. */
  orderedAt: string;
  /** How long it was kept; null: it was not to be kept. */
  kept: { from: string; term: string | null; until: string } | null;
  steps: { step: ErasureStep; doneAt: string; counts: Counts }[];
  /** The chain as it stood: it verifies without what it sealed. Hex. */
  chain: { seq: number; hash: string };
  finishedAt: string;
}

/** Something is left: the rows have to be erased again. */
export class ResidueLeft extends Error {
  constructor(residue: readonly Residue[]) {
    super(`left in ${residue.map(({ table, column }) => `${table}.${column}`).join(', ')}`);
    this.name = 'ResidueLeft';
  }
}

/** Looks once more whether anything is left, and certifies that nothing is. */
@Injectable()
export class ErasureCertifier {
  constructor(
    private readonly source: DataSource,
    private readonly erasures: ErasureRepository,
    private readonly eraser: RowEraser,
  ) {}

  /** The certificate and the event `erased` of the entry's chain, in one transaction. Throws {@link ResidueLeft}. */
  async certify(entryId: string): Promise<void> {
    const erasure = await this.erasures.find(entryId);
    if (!erasure || erasure.finishedAt) return;
    await this.source.transaction(async (manager) => {
      const residue = await this.eraser.residue(entryId, manager);
      if (residue.length > 0) throw new ResidueLeft(residue);
      const certificate = await this.#certificate(manager, erasure, new Date());
      const hash = sha256(canonicalJson(certificate));
      await appendToLedger(manager, {
        ...{ entryId, id: uuidFromName(entryId, ERASED), type: 'erased', at: certificate.finishedAt },
        article: erasure.article,
        data: { ground: erasure.ground, certificateHash: hash.toString('hex') },
      });
      await manager.query(
        `UPDATE erasure SET finished_at = $2, certificate = $3, certificate_hash = $4, waits_for = '{}' WHERE entry_id = $1`,
        [entryId, certificate.finishedAt, JSON.stringify(certificate), hash],
      );
      await this.erasures.done(entryId, 'certificate', {}, manager);
    });
  }

  async #certificate(manager: EntityManager, erasure: Erasure, at: Date): Promise<ErasureCertificate> {
    const { entryId, entryNo, listKind: list, departmentId, ground, article, orderedBy } = erasure;
    const steps = await this.erasures.steps(entryId, manager);
    const head = 'SELECT seq, head_hash AS hash FROM entry WHERE id = $1 FOR UPDATE';
    const [chain] = await manager.query<{ seq: number; hash: Buffer }[]>(head, [entryId]);
    return {
      ...{ version: 1, entryId, entryNo, list, departmentId, ground, article, orderedBy },
      orderedAt: erasure.orderedAt.toISOString(),
      kept: await keptOf(manager, entryId),
      steps: steps.map(({ step, doneAt, counts }) => ({ step, doneAt: doneAt.toISOString(), counts })),
      chain: { seq: chain!.seq, hash: chain!.hash.toString('hex') },
      finishedAt: at.toISOString(),
    };
  }
}

async function keptOf(manager: EntityManager, entryId: string): Promise<ErasureCertificate['kept']> {
  const sql = `SELECT ended_at AS "endedAt", term, kept_until AS "keptUntil" FROM retention WHERE entry_id = $1`;
  const [row] = await manager.query<{ endedAt: Date; term: string | null; keptUntil: Date }[]>(sql, [
    entryId,
  ]);
  return row ? { from: row.endedAt.toISOString(), term: row.term, until: row.keptUntil.toISOString() } : null;
}
