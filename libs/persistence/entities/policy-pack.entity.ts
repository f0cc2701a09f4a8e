import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyPack } from '../../rules/packs/schema.js';

/** One version of a policy pack (R1.1). A trigger refuses changes: a version is never edited, only followed. */
@Entity('policy_pack')
export class PolicyPackEntity {
  @PrimaryColumn('text')
  code!: string;

  @PrimaryColumn('text')
  version!: string;

  @Column('date')
  effectiveFrom!: string;

  @Column('date', { nullable: true })
  effectiveTo!: string | null;

  @Column('jsonb')
  content!: PolicyPack;

  /** SHA-256 over the canonical JSON (RFC 8785) of `content`. */
  @Column('bytea')
  sha256!: Buffer;

  @Column('timestamptz')
  loadedAt!: Date;
}
