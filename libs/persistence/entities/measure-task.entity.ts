import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Deadline } from '../../rules/calendar/deadline.js';
import type { MeasureResult, MeasureRound } from '../../rules/measures/task.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import { Attempted } from './attempted.js';
import { DepartmentEntity } from './department.entity.js';
import { EntryEntity } from './entry.entity.js';

/** What one department owes, or one body outside government was invited to, in a measure round (§十一, §十九, R7.2). */
@Entity('measure_task')
@Unique('uq_measure_task', ['entryId', 'round', 'measureCode'])
@Index('ix_measure_task_department', ['departmentId', 'answerDueAt', 'id'], {
  where: 'answered_at IS NULL AND cancelled_at IS NULL',
})
@Index('ix_measure_task_body', ['body', 'openedAt', 'id'], { where: 'body IS NOT NULL' })
@Index('ix_measure_task_unfollowed', ['entryId'], { where: 'followed_at IS NULL' })
@Index('ix_measure_task_counted', ['id', 'calendarRevision'], {
  where: 'body IS NULL AND answered_at IS NULL AND cancelled_at IS NULL',
})
@Index('ix_measure_task_opened', ['openedAt', 'id'])
@Check('ck_measure_task_whose', '(department_id IS NULL) <> (body IS NULL)')
@Check('ck_measure_task_invited', 'body IS NULL OR (NOT mandatory AND answer_due_at IS NULL)')
@Check('ck_measure_task_owed', 'body IS NOT NULL OR answer_due_at IS NOT NULL')
@Check('ck_measure_task_answered', '(answered_at IS NULL) = (result IS NULL)')
export class MeasureTaskEntity extends Attempted {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  /** Of the event that opened the round. */
  @Column('int')
  seq!: number;

  @Column('text')
  round!: MeasureRound;

  @Column('text')
  measureCode!: string;

  /** As the catalogue said when the round was opened. */
  @Column('text')
  measureText!: string;

  @Column('text')
  memorandum!: string;

  @Column('text')
  legalBasis!: string;

  @Column('boolean')
  mandatory!: boolean;

  @Column('int')
  catalogueVersion!: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string | null;

  /** Code of an invited body; without deadline, and never late. */
  @Column('text', { nullable: true })
  body!: string | null;

  @Column('text', { nullable: true })
  bodyName!: string | null;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  acknowledgeDueAt!: Date | null;

  /** Shanghai date. */
  @Column('date', { nullable: true })
  acknowledgeDueOn!: string | null;

  /** Why it falls where it falls; null of tasks opened before explanations were kept. */
  @Column('jsonb', { nullable: true })
  acknowledgeExplanation!: Deadline | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt!: Date | null;

  @Column('uuid', { nullable: true })
  acknowledgedBy!: string | null;

  @Column('uuid', { nullable: true })
  acknowledgeCommandId!: string | null;

  @Column('timestamptz', { nullable: true })
  answerDueAt!: Date | null;

  /** Shanghai date. */
  @Column('date', { nullable: true })
  answerDueOn!: string | null;

  /** As of the acknowledgement. */
  @Column('jsonb', { nullable: true })
  answerExplanation!: Deadline | null;

  @Column('text', { nullable: true })
  certainty!: Deadline['certainty'] | null;

  @Column('int')
  calendarRevision!: number;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** The officer, or the credential of the body's system. */
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('uuid', { nullable: true })
  answerCommandId!: string | null;

  @Column('text', { nullable: true })
  result!: MeasureResult | null;

  /** Shanghai date on which it was applied or stopped. */
  @Column('date', { nullable: true })
  resultOn!: string | null;

  /** The words themselves are sealed in the entry's chain. */
  @Column('boolean', { default: false })
  reasonGiven!: boolean;

  /** The entry ended before it was answered. */
  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  /** The last event of the entry that the implementer has to know: the opening, or a change of the validity. */
  @Column('int')
  lastSeq!: number;

  @Column('timestamptz')
  lastAt!: Date;

  /** Since when a workflow follows it. */
  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  /** The last rung of the ladder that was climbed, of the step that is owed now. */
  @Column('text', { nullable: true })
  rung!: FilingRung['role'] | null;

  @Column('timestamptz', { nullable: true })
  rungAt!: Date | null;

  /** The last event that an invited body has a receipt for. */
  @Column('int', { nullable: true })
  toldSeq!: number | null;

  /** The event whose message was handed over; its receipt may still come. */
  @Column('int', { nullable: true })
  sentSeq!: number | null;

  @Column('text', { nullable: true })
  receipt!: string | null;
}
