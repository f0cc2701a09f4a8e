import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StandardReasonCode } from '../../rules/standards/criteria.js';
import type { SweepOutcome, SweepSkip, SweepVerdict } from '../../rules/standards/sweep.js';
import { EntryEntity } from './entry.entity.js';
import { SweepEntity } from './sweep.entity.js';

/** What the dry run of a sweep says of one entry, in codes, and what became of it. */
@Entity('sweep_item')
@Index('ix_sweep_item_verdict', ['sweepId', 'verdict', 'outcome', 'entryId'])
@Index('ix_sweep_item_left', ['sweepId', 'entryId'], { where: "verdict = 'fallsOut' AND outcome IS NULL" })
export class SweepItemEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => SweepEntity)
  sweepId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  @Column('text')
  verdict!: SweepVerdict;

  @Column('jsonb')
  reasons!: StandardReasonCode[];

  /** Null until the batch has come to it; always null for entries that do not fall out. */
  @Column('text', { nullable: true })
  outcome!: SweepOutcome | null;

  /** Why it was not put out. */
  @Column('text', { nullable: true })
  skip!: SweepSkip | null;

  /** The number of its exit in the entry's record. */
  @Column('int', { nullable: true })
  exitSeq!: number | null;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}
