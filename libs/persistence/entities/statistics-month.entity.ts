import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatisticsDue } from '../../rules/statistics/due.js';

/** A month whose statistics are gathered (§十一, R7.5). Its workflow writes it. */
@Entity('statistics_month')
export class StatisticsMonthEntity {
  /** `YYYY-MM`: what is counted. */
  @PrimaryColumn('text')
  month!: string;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('text')
  packCode!: string;

  @Column('text')
  packVersion!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** Shanghai date. */
  @Column('date')
  dueOn!: string;

  @Column('text')
  certainty!: StatisticsDue['certainty'];

  @Column('jsonb')
  explanation!: StatisticsDue;

  @Column('int')
  calendarRevision!: number;

  /** Until when departments may report. */
  @Column('timestamptz')
  closesAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
