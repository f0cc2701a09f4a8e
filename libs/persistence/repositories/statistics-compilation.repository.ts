import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import { compiled, type CompiledStatistics } from '../../rules/statistics/compilation.js';
import { StatisticsCompilationEntity } from '../entities/statistics-compilation.entity.js';
import { canonicalJson } from '../record/event-hash.js';
import { StatisticsReturnRepository, type StatisticsReturn } from './statistics-return.repository.js';

/** Namespace of the ids of compilations. */
const COMPILATIONS = '4d0f3c3e-8f1f-4b53-9d53-64f1e0f6c7a2';

/** What is compiled of each month, and how it reached the municipal platform (R7.5). */
@Injectable()
export class StatisticsCompilationRepository {
  constructor(
    private readonly source: DataSource,
    private readonly returns: StatisticsReturnRepository,
  ) {}

  /** The first revision first. */
  of(month: string, manager: EntityManager = this.source.manager): Promise<StatisticsCompilationEntity[]> {
    return manager.find(StatisticsCompilationEntity, { where: { month }, order: { revision: 'ASC' } });
  }

  /** A further revision, unless nothing has changed since the last one. */
  compile(month: string, at: string): Promise<void> {
    return this.source.transaction(async (manager) => {
      await manager.query('SELECT FROM statistics_month WHERE month = $1 FOR UPDATE', [month]);
      const content = compiled(month, (await this.returns.of(month, manager)).map(toCompile));
      const last = (await this.of(month, manager)).at(-1);
      if (last && isSame(last.content, content)) return;
      const revision = (last?.revision ?? 0) + 1;
      const id = uuidFromName(`${month}/${String(revision)}`, COMPILATIONS);
      await manager.insert(StatisticsCompilationEntity, { id, month, revision, compiledAt: at, content });
    });
  }

  /** The first revision without a receipt; null: everything is there. */
  async unreceived(month: string): Promise<StatisticsCompilationEntity | null> {
    return (await this.of(month)).find(({ receivedAt }) => receivedAt === null) ?? null;
  }

  /** What the platform has not got, of all months, the oldest first. */
  async allUnreceived(): Promise<StatisticsCompilationEntity[]> {
    return this.source
      .getRepository(StatisticsCompilationEntity)
      .createQueryBuilder('c')
      .where('c.receivedAt IS NULL')
      .orderBy('c.compiledAt')
      .getMany();
  }

  /** The platform was spoken to; `error` is null when it answered. */
  async tried(id: string, error: string | null, at: Date): Promise<void> {
    const sql =
      'UPDATE statistics_compilation SET tries = tries + 1, tried_at = $3, last_error = $2 WHERE id = $1';
    await this.source.query(sql, [id, error, at]);
  }

  /** A rung of the ladder was reached without a receipt. Idempotent. */
  async climbed(id: string, rung: FilingRung['role'], at: Date): Promise<void> {
    const sql =
      'UPDATE statistics_compilation SET rung = $2, rung_at = $3 WHERE id = $1 AND received_at IS NULL';
    await this.source.query(sql, [id, rung, at]);
  }

  async sent(id: string, at: Date): Promise<void> {
    const sql = 'UPDATE statistics_compilation SET sent_at = coalesce(sent_at, $2) WHERE id = $1';
    await this.source.query(sql, [id, at]);
  }

  /** The first receipt stands. */
  async received(id: string, receipt: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE statistics_compilation SET receipt = $2, received_at = $3, last_error = NULL
       WHERE id = $1 AND received_at IS NULL`,
      [id, receipt, at],
    );
  }
}

const toCompile = ({ departmentCode, departmentName, prefilled, confirmation }: StatisticsReturn) => ({
  department: { code: departmentCode, name: departmentName },
  ...{ prefilled, confirmation },
});

const isSame = (a: CompiledStatistics, b: CompiledStatistics): boolean =>
  canonicalJson(a) === canonicalJson(b);
