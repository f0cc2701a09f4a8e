import type { PaperKind } from '../../rules/papers/kinds.js';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DepartmentEntity } from './department.entity.js';

/** The last number of a department's papers of a kind in a Shanghai year. Outlives the papers: none is given twice. */
@Entity('paper_number')
export class PaperNumberEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @PrimaryColumn('text')
  kind!: PaperKind;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}
