import { Entity, PrimaryColumn } from 'typeorm';

/** A Shanghai day whose looks are summed in `look_day`. */
@Entity('look_day_closed')
export class LookDayClosedEntity {
  @PrimaryColumn('date')
  day!: string;
}
