import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ErasureStep } from '../../rules/erasure/steps.js';
import { ErasureEntity } from './erasure.entity.js';

/** The receipt of one step of an erasure. */
@Entity('erasure_step')
export class ErasureStepEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ErasureEntity)
  entryId!: string;

  @PrimaryColumn('text')
  step!: ErasureStep;

  @Column('timestamptz')
  doneAt!: Date;

  /** How many of what were destroyed, by store; no ids, no names. */
  @Column('jsonb')
  counts!: Record<string, number>;
}
