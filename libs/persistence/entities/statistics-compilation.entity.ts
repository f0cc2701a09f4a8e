import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { CompiledStatistics } from '../../rules/statistics/compilation.js';
import { Attempted } from './attempted.js';
import { StatisticsMonthEntity } from './statistics-month.entity.js';

/** What was compiled of a month and pushed to the municipal platform; a supplement is a later revision. */
@Entity('statistics_compilation')
@Unique('uq_statistics_compilation_revision', ['month', 'revision'])
@Check('ck_statistics_compilation_received', '(receipt IS NULL) = (received_at IS NULL)')
export class StatisticsCompilationEntity extends Attempted {
  /** The platform knows a repeat by it. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  @ForeignKey(() => StatisticsMonthEntity)
  month!: string;

  @Column('int')
  revision!: number;

  @Column('timestamptz')
  compiledAt!: Date;

  @Column('jsonb')
  content!: CompiledStatistics;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('text', { nullable: true })
  receipt!: string | null;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  /** The last rung of the ladder that was climbed. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;
}
