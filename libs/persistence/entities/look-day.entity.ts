import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one querier's looks of one past Shanghai day come to (R10.1): sums of the register, to be counted anew at any time. */
@Entity('look_day')
export class LookDayEntity {
  @PrimaryColumn('date')
  day!: string;

  /** The credential or the officer. */
  @PrimaryColumn('uuid')
  querierId!: string;

  @Column('boolean')
  system!: boolean;

  @Column('uuid', { nullable: true })
  departmentId!: string | null;

  @Column('int')
  looks!: number;

  @Column('bigint')
  asked!: number;

  @Column('bigint')
  missed!: number;

  /** Looks beside the ordinary hours. */
  @Column('int')
  outsideHours!: number;

  /** Different subjects that were told or suggested. */
  @Column('int')
  subjects!: number;

  /** Looks at the subject that was looked at most. */
  @Column('int')
  mostAtOne!: number;

  /** From which it was looked. */
  @Column('text', { array: true })
  addresses!: string[];

  @Column('int')
  reviewed!: number;

  /** Whose last review is no `inOrder`. */
  @Column('int')
  open!: number;
}
