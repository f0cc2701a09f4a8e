import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ListKind, SubjectKind } from '../../rules/words.js';
import { DepartmentEntity } from './department.entity.js';
import { FieldEntity } from './field.entity.js';
import { PolicyPackEntity } from './policy-pack.entity.js';
import { StandardVersionEntity } from './standard-version.entity.js';
import { SubjectEntity } from './subject.entity.js';

/**
 * A list entry (名单条目): the present state, as the last event of its record left it. Only `recordTransition`
 * writes it. The open-entry index is the law "one open entry per subject, field and department".
 */
@Entity('entry')
@Unique('uq_entry_no', ['no'])
@Index('uq_entry_open', ['listKind', 'subjectId', 'fieldCode', 'departmentId'], {
  unique: true,
  where: '"open"',
})
@Index('ix_entry_drafted_at', ['draftedAt', 'id'])
@Index('ix_entry_list_state', ['listKind', 'state', 'draftedAt', 'id'])
@Index('ix_entry_department', ['departmentId', 'state', 'draftedAt', 'id'])
@Index('ix_entry_field', ['fieldCode', 'listKind', 'state', 'draftedAt', 'id'])
@Index('ix_entry_inbox', ['departmentId', 'nextDueAt', 'id', 'listKind', 'state'], { where: '"open"' })
@Index('ix_entry_due', ['nextDueAt', 'id'], { where: '"open"' })
@Index('ix_entry_row_key', ['rowKey'], { where: 'row_key IS NOT NULL' })
@Index('ix_entry_import', ['importId'], { where: 'import_id IS NOT NULL' })
@Index('ix_entry_ended', ['departmentId', 'exitedAt'], { where: 'NOT "open"' })
@Index('ix_entry_suspended', ['departmentId'], {
  where: `"open" AND facts->'suspensions'->-1->'until' = 'null'::jsonb`,
})
@Index('ix_entry_in_force', ['listKind', 'fieldCode'], {
  where: `"open" AND state IN ('recognised', 'listed')`,
})
@Index('ix_entry_public', ['listKind', 'recognisedAt', 'id'], {
  where: `"open" AND state IN ('recognised', 'listed')`,
})
@Index('ix_entry_public_field', ['listKind', 'fieldCode', 'recognisedAt', 'id'], {
  where: `"open" AND state IN ('recognised', 'listed')`,
})
@Index('ix_entry_public_department', ['listKind', 'departmentId', 'recognisedAt', 'id'], {
  where: `"open" AND state IN ('recognised', 'listed')`,
})
@Index('ix_entry_valid_until', ['validUntil', 'listKind'], { where: '"open" AND valid_until IS NOT NULL' })
@Index('ix_entry_recognised_at', ['recognisedAt', 'listKind', 'fieldCode'], {
  where: 'recognised_at IS NOT NULL',
})
@Index('ix_entry_exits', ['exitedAt', 'listKind', 'exitGround'], { where: 'exit_ground IS NOT NULL' })
@Check('ck_entry_seq', 'seq > 0')
@ForeignKey(() => PolicyPackEntity, ['packCode', 'packVersion'], ['code', 'version'])
export class EntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Readable number, e.g. `HEI-2026-000123`. */
  @Column('text')
  no!: string;

  @Column('text')
  listKind!: ListKind;

  @Column('uuid')
  @ForeignKey(() => SubjectEntity)
  @Index()
  subjectId!: string;

  /** With it the first event's commitment to the subject opens; null once the two are not to be joined any more. */
  @Column('bytea', { nullable: true })
  subjectSalt!: Buffer | null;

  @Column('text')
  subjectKind!: SubjectKind;

  @Column('text')
  @ForeignKey(() => FieldEntity)
  fieldCode!: string;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => StandardVersionEntity)
  standardVersionId!: string | null;

  @Column('text')
  packCode!: string;

  @Column('text')
  packVersion!: string;

  /** The terms frozen at drafting (R1.3). */
  @Column('jsonb')
  terms!: Record<string, unknown>;

  @Column('text')
  state!: string;

  @Column('jsonb')
  facts!: Record<string, unknown>;

  /** The seq of the last event: the version that every writer checks. */
  @Column('int')
  seq!: number;

  /** The hash of the last event: the head of this entry's chain. */
  @Column('bytea')
  headHash!: Buffer;

  @Column('text')
  makerId!: string;

  @Column('timestamptz')
  draftedAt!: Date;

  @Column('timestamptz', { nullable: true })
  recognisedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  validUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  exitedAt!: Date | null;

  @Column('text', { nullable: true })
  exitGround!: string | null;

  /** The earliest open deadline. */
  @Column('timestamptz', { nullable: true })
  nextDueAt!: Date | null;

  @Column('boolean')
  open!: boolean;

  @Column('boolean')
  public!: boolean;

  @Column('uuid', { nullable: true })
  importId!: string | null;

  @Column('bytea', { nullable: true })
  rowKey!: Buffer | null;

  @Column('uuid', { nullable: true })
  predecessorId!: string | null;

  @Column('text')
  workflowId!: string;

  @Column('timestamptz')
  updatedAt!: Date;
}
