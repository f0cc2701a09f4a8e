import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One querier's day that was summed perhaps before it changed: a late look, a review, an erasure. Written by triggers. */
@Entity('look_day_stale')
export class LookDayStaleEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('date')
  day!: string;

  @Column('uuid')
  querierId!: string;
}
