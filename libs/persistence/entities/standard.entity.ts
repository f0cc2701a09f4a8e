import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ListKind } from '../../rules/words.js';
import { FieldEntity } from './field.entity.js';

/** A recognition standard (认定标准, R1.4) of one field for one list kind; what it says is in its versions. */
@Entity('standard')
@Unique('uq_standard_code', ['code'])
export class StandardEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  @ForeignKey(() => FieldEntity)
  fieldCode!: string;

  @Column('text')
  listKind!: ListKind;

  @Column('text')
  title!: string;
}
