import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentEntity } from './department.entity.js';
import { StandardEntity } from './standard.entity.js';
import { UserEntity } from './user.entity.js';

export type SuggestionStatus = 'submitted' | 'forwarded' | 'accepted' | 'declined';

/** A department's suggestion on a standard, sent upward (§三, R1.4). */
@Entity('standard_suggestion')
export class StandardSuggestionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => StandardEntity)
  @Index()
  standardId!: string;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  @Index()
  departmentId!: string;

  @Column('uuid')
  @ForeignKey(() => UserEntity)
  authorId!: string;

  @Column('text')
  text!: string;

  @Column('text', { default: 'submitted' })
  status!: SuggestionStatus;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
