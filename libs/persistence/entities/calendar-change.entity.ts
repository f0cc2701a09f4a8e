import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarYear } from '../../rules/calendar/calendar-year-schema.js';

/** The journal of the calendar: what a year was, what it became, who changed it, and the revision it made. */
@Entity('calendar_change')
@Unique('uq_calendar_change_revision', ['revision'])
export class CalendarChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  year!: number;

  @Column('int')
  revision!: number;

  @Column('jsonb', { nullable: true })
  old!: CalendarYear | null;

  @Column('jsonb')
  new!: CalendarYear;

  @Column('jsonb')
  changedBy!: Record<string, unknown>;

  @Column('timestamptz')
  at!: Date;
}
