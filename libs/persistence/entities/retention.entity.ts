import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Retention } from '../../rules/erasure/retention.js';
import { EntryEntity } from './entry.entity.js';

/** Until when the information of an ended entry is kept (§19, R8.5), and whether a head holds it longer. */
@Entity('retention')
@Index('ix_retention_due', ['keptUntil', 'entryId'])
@Check('ck_retention_held', '(held_at IS NULL) = (held_by IS NULL)')
export class RetentionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('timestamptz')
  endedAt!: Date;

  @Column('text')
  ground!: Retention['ground'];

  /** ISO 8601, of the pack; null: nothing is kept. */
  @Column('text', { nullable: true })
  term!: string | null;

  /** The first instant at which it is to be destroyed. */
  @Column('timestamptz')
  keptUntil!: Date;

  @Column('timestamptz', { nullable: true })
  heldAt!: Date | null;

  @Column('uuid', { nullable: true })
  heldBy!: string | null;

  /** The event of the chain in which the reason is sealed. */
  @Column('uuid', { nullable: true })
  holdCommandId!: string | null;
}
