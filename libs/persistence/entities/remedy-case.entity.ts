import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CaseFacts } from '../../rules/remedies/case-facts.js';
import type {
  CaseKind,
  CaseOrigin,
  CaseOutcome,
  CaseParty,
  CaseState,
} from '../../rules/remedies/case-words.js';
import { DepartmentEntity } from './department.entity.js';
import { EntryEntity } from './entry.entity.js';

/**
 * An objection, a challenge, an application for repair, a reported inaccuracy or a lead, as its last event left it.
 * Nothing personal: who brought it and what was written is sealed in its events, under a data key of its own.
 */
@Entity('remedy_case')
@Unique('uq_remedy_case_no', ['no'])
@Unique('uq_remedy_case_code_hash', ['codeHash'])
@Index('ix_remedy_case_entry_id', ['entryId', 'filedAt'])
@Index('ix_remedy_case_open', ['departmentId', 'filedAt', 'id'], { where: 'closed_at IS NULL' })
@Index('ix_remedy_case_filed_at', ['filedAt', 'id'])
@Index('uq_remedy_case_repair', ['entryId'], {
  unique: true,
  where: "kind = 'repair' AND closed_at IS NULL",
})
@Index('ix_remedy_case_marked', ['entryId'], {
  where: "kind = 'objection' AND state IN ('received', 'verifying')",
})
@Check('ck_remedy_case_entry', "(entry_id IS NULL) = (kind = 'lead')")
@Check('ck_remedy_case_closed', "(state = 'closed') = (closed_at IS NOT NULL)")
export class RemedyCaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** `YY-2026-000012` */
  @Column('text')
  no!: string;

  @Column('text')
  kind!: CaseKind;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => EntryEntity)
  entryId!: string | null;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @Column('text')
  party!: CaseParty;

  @Column('text')
  origin!: CaseOrigin;

  @Column('text')
  state!: CaseState;

  @Column('text', { nullable: true })
  outcome!: CaseOutcome | null;

  @Column('jsonb')
  facts!: CaseFacts;

  @Column('int')
  seq!: number;

  @Column('bytea')
  headHash!: Buffer;

  /** Keyed hash of the code by which the party follows its case; null: it was given none. */
  @Column('bytea', { nullable: true })
  codeHash!: Buffer | null;

  @Column('text')
  workflowId!: string;

  @Column('timestamptz')
  filedAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** When the entry had followed the decision; null: it has not yet, or nothing was to follow. */
  @Column('timestamptz', { nullable: true })
  carriedOutAt!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;
}
