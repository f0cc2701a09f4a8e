import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FilingEntity } from './filing.entity.js';

/** The journal of moved due dates of filings: old and new, why, when. */
@Entity('filing_change')
export class FilingChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => FilingEntity)
  @Index()
  filingId!: string;

  @Column('jsonb')
  old!: Record<string, unknown>;

  @Column('jsonb')
  new!: Record<string, unknown>;

  @Column('text')
  why!: string;

  @Column('timestamptz')
  at!: Date;
}
