import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SubjectEntity } from './subject.entity.js';

/** HMAC of one normalised identifier. It finds a subject; it cannot be turned back into the number (R10.3). */
@Entity('subject_identifier')
export class SubjectIdentifierEntity {
  @PrimaryColumn('bytea')
  hash!: Buffer;

  @Column('uuid')
  @ForeignKey(() => SubjectEntity, { onDelete: 'CASCADE' })
  @Index()
  subjectId!: string;

  @Column('text')
  scheme!: string;
}
