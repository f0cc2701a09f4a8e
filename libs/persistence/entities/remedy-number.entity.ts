import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last readable number of a kind of case in a Shanghai year. */
@Entity('remedy_number')
export class RemedyNumberEntity {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}
