import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last link of a chain that spans the whole service (the audit log). Its row lock orders the writers. */
@Entity('chain_head')
export class ChainHeadEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('bigint')
  seq!: string;

  @Column('bytea')
  hash!: Buffer;
}
