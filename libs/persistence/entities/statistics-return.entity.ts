import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { Figure } from '../../rules/statistics/figures.js';
import { DepartmentEntity } from './department.entity.js';
import { StatisticsMonthEntity } from './statistics-month.entity.js';

/** What one department reports for one month: the record's figures until it says otherwise. */
@Entity('statistics_return')
@Unique('uq_statistics_return_department', ['month', 'departmentId'])
export class StatisticsReturnEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  @ForeignKey(() => StatisticsMonthEntity)
  month!: string;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  @Index()
  departmentId!: string;

  /** From the record, when the month was opened. */
  @Column('jsonb')
  prefilled!: Figure[];

  /** The last rung of the ladder that was climbed. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;
}
