import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListKind } from '../../rules/words.js';

/** The last number given out for one list kind in one year. */
@Entity('entry_number')
export class EntryNumberEntity {
  @PrimaryColumn('text')
  listKind!: ListKind;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}
