import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A solved challenge (proof of work) that was handed in, so that it serves one filing only. Gone once it has expired. */
@Entity('spent_proof')
@Index('ix_spent_proof_expires_at', ['expiresAt'])
export class SpentProofEntity {
  @PrimaryColumn('bytea')
  hash!: Buffer;

  @Column('uuid')
  caseId!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}
