import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SweepCommandName, SweepState } from '../../rules/standards/sweep.js';
import type { Role } from '../../rules/words.js';
import { SweepEntity } from './sweep.entity.js';

/** An officer's command to a sweep, as it was given; with an instant once its workflow has obeyed. */
@Entity('sweep_command')
@Index('ix_sweep_command_sweep', ['sweepId', 'receivedAt'])
export class SweepCommandEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => SweepEntity)
  sweepId!: string;

  @Column('text')
  name!: SweepCommandName;

  @Column('uuid')
  actorId!: string;

  @Column('uuid')
  departmentId!: string;

  /** Of the whole batch, so it names no subject; it never travels through the engine. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('text', { nullable: true })
  role!: Role | null;

  @Column('text', { nullable: true })
  article!: string | null;

  /** The state it led to. */
  @Column('text', { nullable: true })
  state!: SweepState | null;

  @Column('timestamptz', { nullable: true })
  recordedAt!: Date | null;
}
