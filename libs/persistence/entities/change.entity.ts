import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * An event of the record as a change for readers of the feed. Its place in the feed is given after the commit, one
 * after another, so that no reader passes a change that is committed late.
 */
@Entity('change')
@Unique('uq_change_event', ['entryId', 'seq'])
@Unique('uq_change_position', ['position'])
@Index('ix_change_unplaced', ['id'], { where: 'position IS NULL' })
export class ChangeEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid')
  entryId!: string;

  @Column('int')
  seq!: number;

  @Column('bigint', { nullable: true })
  position!: string | null;
}
