import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

export type DepartmentKind = 'recognising' | 'implementing' | 'creditOffice';

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
}
