import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A field (领域). `isKey` fields count towards the big-data warning (§十六). */
@Entity('field')
@Unique('uq_field_name', ['name'])
export class FieldEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  nameEn!: string;

  @Column('boolean')
  isKey!: boolean;

  /** Out of use: nothing new is drafted; running entries go on. */
  @Column('boolean', { default: true })
  active!: boolean;

  /** Counts the changes: of two officers who change it at once the second is told. */
  @Column('int', { default: 1 })
  version!: number;
}
