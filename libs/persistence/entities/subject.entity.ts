import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from '../../rules/words.js';

/** A subject (主体) without anything that names it: names live in dossiers, identifiers only as keyed hashes. */
@Entity('subject')
export class SubjectEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: SubjectKind;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
