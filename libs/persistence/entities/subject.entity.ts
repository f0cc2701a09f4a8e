import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from '../../rules/words.js';

/** A subject (主体) without anything that names it: names live in dossiers, identifiers only as keyed hashes. */
@Entity('subject')
@Index('ix_subject_joined', ['rootId'], { where: 'root_id <> id' })
export class SubjectEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: SubjectKind;

  /** The subject that this one is under another number (succession); itself, as a rule. */
  @Column('uuid')
  @ForeignKey(() => SubjectEntity)
  @Index()
  rootId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
