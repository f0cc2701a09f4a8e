import { Column } from 'typeorm';

/** What is tried until somebody outside has taken it: how often, when last, and why that failed. */
export abstract class Attempted {
  @Column('int', { default: 0 })
  tries!: number;

  @Column('timestamptz', { nullable: true })
  triedAt!: Date | null;

  /** Why the last attempt failed, in words or a code without content; null: it did not. */
  @Column('text', { nullable: true })
  lastError!: string | null;
}
