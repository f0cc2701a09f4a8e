import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CorrectionFacts } from '../../rules/correction/correction-facts.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import { DepartmentEntity } from './department.entity.js';
import { EntryEntity } from './entry.entity.js';

/** The correction of an entry that was a mistake (§19, R9.4), as its last event left it. Nothing personal. */
@Entity('correction')
@Index('ix_correction_unfollowed', ['openedAt'], { where: 'followed_at IS NULL' })
@Index('ix_correction_opened_at', ['openedAt', 'entryId'])
@Index('ix_correction_department_id', ['departmentId', 'openedAt'])
export class CorrectionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @Column('jsonb')
  facts!: CorrectionFacts;

  @Column('int')
  seq!: number;

  @Column('bytea')
  headHash!: Buffer;

  @Column('timestamptz')
  openedAt!: Date;

  /** Since when a workflow follows it. */
  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  /** The nearest of its running deadlines. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** The last rung of that deadline's ladder that was climbed. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;

  /** Null: something but compensation is still owed. */
  @Column('timestamptz', { nullable: true })
  orderedAt!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;
}
