import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A command as it was asked for: the private part (reasons, texts) sealed, and a keyed fingerprint of the whole
 * body, so that the same key with another body is noticed. It may precede its entry's first event.
 */
@Entity('command')
@Index('ix_command_unacknowledged', ['receivedAt'], { where: 'acknowledged_at IS NULL' })
export class CommandEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The entry, or the case, that it is given to. */
  @Column('uuid')
  @Index()
  entryId!: string;

  @Column('text')
  name!: string;

  @Column('uuid')
  actorId!: string;

  @Column('bytea')
  fingerprint!: Buffer;

  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('timestamptz')
  receivedAt!: Date;

  /** When the caller was told how it ended. */
  @Column('timestamptz', { nullable: true })
  acknowledgedAt!: Date | null;
}
