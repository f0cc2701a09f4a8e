import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Certainty = 'confirmed' | 'provisional';

/**
 * One year of the PRC calendar (R1.6). `revision` is the number of the whole calendar at which this year was last
 * replaced: the calendar's own revision is the highest of its years.
 */
@Entity('calendar_year')
export class CalendarYearEntity {
  @PrimaryColumn('int')
  year!: number;

  @Column('text')
  certainty!: Certainty;

  /** The State Council's notice, e.g. `国办发明电〔2025〕7号`; null while provisional. */
  @Column('text', { nullable: true })
  documentNo!: string | null;

  @Column('int')
  revision!: number;
}
