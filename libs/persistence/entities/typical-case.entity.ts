import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TypicalCaseState } from '../../rules/typical-cases/typical-case.js';
import { EntryEntity } from './entry.entity.js';
import { UserEntity } from './user.entity.js';

/** An entry shown to everybody as a typical case (§十一, R7.4): its text is the redacted one, and no other is kept. */
@Entity('typical_case')
@Index('ix_typical_case_proposed', ['proposedAt', 'id'])
export class TypicalCaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  @Index()
  entryId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  text!: string;

  @Column('text')
  state!: TypicalCaseState;

  @Column('uuid')
  @ForeignKey(() => UserEntity)
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Why it was declined or withdrawn. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
