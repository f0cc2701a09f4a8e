import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { DepartmentKind } from '../../rules/organisation/departments.js';

/** A department that recognises (§五), applies measures (§十一) or oversees (the credit office). */
@Entity('department')
@Unique('uq_department_code', ['code'])
export class DepartmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  kind!: DepartmentKind;

  /** Out of use: nobody works there any more; what it recognised keeps its name. */
  @Column('boolean', { default: true })
  active!: boolean;

  /** Counts the changes: of two officers who change it at once the second is told. */
  @Column('int', { default: 1 })
  version!: number;
}
