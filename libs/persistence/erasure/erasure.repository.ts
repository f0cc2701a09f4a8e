import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ErasureStep, ErasureWait } from '../../rules/erasure/steps.js';
import { ERASURE_ARTICLES, type ErasureGround } from '../../rules/erasure/retention.js';
import type { ListKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { ErasureStepEntity } from '../entities/erasure-step.entity.js';
import type { ErasureEntity } from '../entities/erasure.entity.js';
import type { EventActor } from '../record/transition.js';

/** An erasure with what its entry is called. */
export interface Erasure extends ErasureEntity {
  entryNo: string;
  listKind: ListKind;
  departmentId: string;
}

export interface ErasureOrder {
  entryId: string;
  ground: ErasureGround;
  by: EventActor;
  at: Date;
}

/** How many of what a step destroyed, by store. */
export type Counts = Record<string, number>;

const SELECT = `
SELECT x.entry_id AS "entryId", x.ground, x.article, x.ordered_by AS "orderedBy", x.ordered_at AS "orderedAt",
  x.followed_at AS "followedAt", x.waits_for AS "waitsFor", x.looked_at AS "lookedAt",
  x.workflow_ids AS "workflowIds", x.subject_id AS "subjectId", x.finished_at AS "finishedAt", x.certificate,
  x.certificate_hash AS "certificateHash", e.no AS "entryNo", e.list_kind AS "listKind",
  e.department_id AS "departmentId"
FROM erasure x JOIN entry e ON e.id = x.entry_id`;

/** Erasures, from the order to the certificate, and the receipts of their steps. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly source: DataSource) {}

  /** The first order of an entry stands. A worker follows it from then on, whatever dies in between. */
  async order(
    { entryId, ground, by, at }: ErasureOrder,
    manager: EntityManager = this.source.manager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO erasure (entry_id, ground, article, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [entryId, ground, ERASURE_ARTICLES[ground], JSON.stringify(by), at],
    );
  }

  async find(entryId: string): Promise<Erasure | null> {
    return (await this.source.query<Erasure[]>(`${SELECT} WHERE x.entry_id = $1`, [entryId]))[0] ?? null;
  }

  /** The newest order first. Throws BadCursor. */
  async list(departmentId: string | undefined, page: PageRequest = {}): Promise<Page<Erasure>> {
    const limit = limitOf(page);
    const conditions = new Conditions().addIf('e.department_id = ?', departmentId);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(x.ordered_at, x.entry_id) < (?, ?)', ...parts);
    }
    const order = `ORDER BY x.ordered_at DESC, x.entry_id DESC LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<Erasure[]>(
      `${SELECT} ${conditions.where} ${order}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, ({ orderedAt, entryId }) => [orderedAt.toISOString(), entryId]);
  }

  /** Orders that no workflow follows, the oldest first. */
  async unfollowed(limit: number): Promise<string[]> {
    const sql = `SELECT entry_id AS id FROM erasure WHERE followed_at IS NULL ORDER BY ordered_at LIMIT $1`;
    return (await this.source.query<{ id: string }[]>(sql, [limit])).map(({ id }) => id);
  }

  async followed(entryId: string, at: Date): Promise<void> {
    await this.source.query('UPDATE erasure SET followed_at = $2 WHERE entry_id = $1', [entryId, at]);
  }

  /** What it waits for now. */
  async looked(entryId: string, waitsFor: readonly ErasureWait[], at: Date): Promise<void> {
    const sql = 'UPDATE erasure SET waits_for = $2, looked_at = $3 WHERE entry_id = $1';
    await this.source.query(sql, [entryId, waitsFor, at]);
  }

  /** The receipt of a step; the first stands. */
  async done(
    entryId: string,
    step: ErasureStep,
    counts: Counts,
    manager: EntityManager = this.source.manager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO erasure_step (entry_id, step, done_at, counts) VALUES ($1, $2, clock_timestamp(), $3)
       ON CONFLICT DO NOTHING`,
      [entryId, step, JSON.stringify(counts)],
    );
  }

  /** The receipts in their order. */
  steps(entryId: string, manager: EntityManager = this.source.manager): Promise<ErasureStepEntity[]> {
    return manager.getRepository(ErasureStepEntity).find({ where: { entryId }, order: { doneAt: 'ASC' } });
  }

  async isDone(entryId: string, step: ErasureStep): Promise<boolean> {
    return this.source.getRepository(ErasureStepEntity).existsBy({ entryId, step });
  }
}
