import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CaseEventType, CaseOutcome, CaseState } from '../../rules/remedies/case-words.js';
import { RemedyCaseEntity } from './remedy-case.entity.js';

/** The record of a case. Append-only by trigger, chained per case by hash. */
@Entity('remedy_event')
@Unique('uq_remedy_event_seq', ['caseId', 'seq'])
export class RemedyEventEntity {
  /** The command's id; for what the service does, one derived from the case. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => RemedyCaseEntity)
  caseId!: string;

  @Column('int')
  seq!: number;

  @Column('text')
  type!: CaseEventType;

  @Column('timestamptz')
  at!: Date;

  @Column('jsonb')
  actor!: Record<string, unknown>;

  @Column('text')
  article!: string;

  @Column('text', { nullable: true })
  stateFrom!: CaseState | null;

  @Column('text')
  stateTo!: CaseState;

  @Column('text', { nullable: true })
  outcome!: CaseOutcome | null;

  /** Codes and ids only. */
  @Column('jsonb')
  data!: Record<string, unknown>;

  /** What was written, under the case's data key. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea')
  hash!: Buffer;
}
