import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** One signed-in browser. The id is SHA-256 of the token (hex): whoever reads the table cannot sign in with it. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => UserEntity, { onDelete: 'CASCADE' })
  @Index()
  userId!: string | null;

  @Column('jsonb')
  data!: Record<string, unknown>;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  /** The absolute end; idle expiry is judged from `lastSeenAt`. */
  @Column('timestamptz')
  @Index()
  expiresAt!: Date;
}
