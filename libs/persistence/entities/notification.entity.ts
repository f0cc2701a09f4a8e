import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  NotificationChannelName,
  NotificationFacts,
  NotificationKind,
} from '../../rules/notifications/notifications.js';
import { Attempted } from './attempted.js';
import { DepartmentEntity } from './department.entity.js';
import { EntryEntity } from './entry.entity.js';
import { RemedyCaseEntity } from './remedy-case.entity.js';
import { UserEntity } from './user.entity.js';

/** One message owed to one reader: an officer, or the party of a case, whose address is sealed under the case's key. */
@Entity('notification')
@Index('ix_notification_unfollowed', ['owedAt'], { where: 'followed_at IS NULL' })
@Index('ix_notification_owed_at', ['owedAt', 'id'])
@Index('ix_notification_department', ['departmentId', 'owedAt', 'id'])
@Index('ix_notification_entry_id', ['entryId'])
@Index('ix_notification_case_id', ['caseId'])
@Check('ck_notification_reader', "(user_id IS NULL) = (kind IN ('caseNews', 'paperSent'))")
@Check('ck_notification_delivered', '(delivered_at IS NULL) = (receipt IS NULL)')
@Check('ck_notification_ended', 'delivered_at IS NULL OR given_up_at IS NULL')
export class NotificationEntity extends Attempted {
  /** Made of kind, what it is about, occasion and reader: nobody is told twice. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: NotificationKind;

  /** The filing, measure task, publication, case, return or compilation of statistics, or paper; of a correction its entry. */
  @Column('uuid')
  aboutId!: string;

  /** The rung with its due date, the event of the case, or the command that sent the paper. */
  @Column('text')
  occasion!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => EntryEntity)
  entryId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => RemedyCaseEntity)
  caseId!: string | null;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  /** Null: the party of the case. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => UserEntity)
  userId!: string | null;

  @Column('jsonb')
  facts!: NotificationFacts;

  /** What the party gave as its contact; null: an officer, none was given, or it was destroyed. */
  @Column('bytea', { nullable: true })
  sealedAddress!: Buffer | null;

  @Column('timestamptz')
  owedAt!: Date;

  @Column('timestamptz', { nullable: true })
  followedAt!: Date | null;

  /** Over which way it went last. */
  @Column('text', { nullable: true })
  channel!: NotificationChannelName | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;

  /** What proves it: message id and answer of the mail server, of the webhook, or the line in the file. */
  @Column('text', { nullable: true })
  receipt!: string | null;

  @Column('timestamptz', { nullable: true })
  givenUpAt!: Date | null;
}
