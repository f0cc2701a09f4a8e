import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Deadline } from '../../rules/calendar/deadline.js';
import type { Term } from '../../rules/calendar/term.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { CaseDeadlineKind } from '../../rules/remedies/case-words.js';
import type { DeadlineStatus } from './deadline.entity.js';
import { RemedyCaseEntity } from './remedy-case.entity.js';

/** Until when a case is to be answered, decided, or may be taken to reconsideration, and why on that day. */
@Entity('remedy_deadline')
@Index('uq_remedy_deadline_open', ['caseId', 'kind'], { unique: true, where: "status = 'open'" })
@Index('ix_remedy_deadline_case_id', ['caseId'])
@Index('ix_remedy_deadline_counted', ['id', 'calendarRevision'], { where: "status = 'open'" })
@Check('ck_remedy_deadline_settled', "(status = 'open') = (settled_at IS NULL)")
export class RemedyDeadlineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => RemedyCaseEntity)
  caseId!: string;

  @Column('text')
  kind!: CaseDeadlineKind;

  @Column('jsonb')
  term!: Term;

  @Column('text')
  countedFrom!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** Shanghai date. */
  @Column('date')
  dueOn!: string;

  @Column('text')
  certainty!: Deadline['certainty'];

  @Column('jsonb')
  explanation!: Deadline;

  @Column('int')
  calendarRevision!: number;

  @Column('text', { default: 'open' })
  status!: DeadlineStatus;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  /** The last rung of the ladder that was climbed. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;
}
