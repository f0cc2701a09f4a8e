import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CalendarYearEntity } from './calendar-year.entity.js';

/** A day that differs from its weekday: a holiday, or a weekend day made a working day (调休). */
@Entity('calendar_day')
export class CalendarDayEntity {
  @PrimaryColumn('date')
  date!: string;

  @Column('int')
  @ForeignKey(() => CalendarYearEntity, { onDelete: 'CASCADE' })
  @Index()
  year!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  name!: string;
}
