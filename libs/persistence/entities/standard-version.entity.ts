import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { StandardOverride } from '../../rules/packs/standard-overrides.js';
import type { StandardCriteria } from '../../rules/standards/criteria.js';
import { StandardEntity } from './standard.entity.js';

export type StandardLevel = 'national' | 'provincial';

/** One dated version of a standard. `overrides` names the law and the steps or windows it lays down (R3.5). */
@Entity('standard_version')
@Unique('uq_standard_version_standard_id_version', ['standardId', 'version'])
export class StandardVersionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StandardEntity)
  standardId!: string;

  @Column('int')
  version!: number;

  @Column('text')
  level!: StandardLevel;

  @Column('text')
  issuingBody!: string;

  @Column('text')
  documentNo!: string;

  @Column('text')
  text!: string;

  @Column('date')
  effectiveFrom!: string;

  @Column('date', { nullable: true })
  effectiveTo!: string | null;

  @Column('jsonb', { nullable: true })
  overrides!: StandardOverride[] | null;

  /** What a machine can judge of it (R8.4); null: nothing. */
  @Column('jsonb', { nullable: true })
  criteria!: StandardCriteria | null;
}
