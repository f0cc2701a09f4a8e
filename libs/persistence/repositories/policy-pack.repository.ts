import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PolicyPack } from '../../rules/packs/schema.js';
import { PolicyPackEntity } from '../entities/policy-pack.entity.js';
import { canonicalJson, sha256 } from '../record/event-hash.js';

/** A pack of this code and version is in the table with another content: a version is never changed. */
export class PackVersionChanged extends Error {
  constructor(
    readonly code: string,
    readonly version: string,
  ) {
    super(`policy pack ${code} ${version} differs from the one in the record: give it a new version`);
    this.name = 'PackVersionChanged';
  }
}

/** The versions of the policy packs (R1.1). */
@Injectable()
export class PolicyPackRepository {
  constructor(private readonly source: DataSource) {}

  /** Adds a version; one that is there already must be the same. Throws {@link PackVersionChanged}. */
  async load(pack: PolicyPack, at: Date): Promise<'loaded' | 'present'> {
    const digest = sha256(canonicalJson(pack));
    const inserted = await this.source.query<unknown[]>(
      `INSERT INTO policy_pack (code, version, effective_from, effective_to, content, sha256, loaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (code, version) DO NOTHING RETURNING code`,
      [pack.code, pack.version, pack.effectiveFrom, pack.effectiveTo, JSON.stringify(pack), digest, at],
    );
    if (inserted.length > 0) return 'loaded';
    const present = await this.find(pack.code, pack.version);
    if (!present?.sha256.equals(digest)) throw new PackVersionChanged(pack.code, pack.version);
    return 'present';
  }

  find(code: string, version: string): Promise<PolicyPackEntity | null> {
    return this.source.getRepository(PolicyPackEntity).findOneBy({ code, version });
  }

  /** Every version of every pack; `packInForce` (rules) chooses among their contents. */
  list(): Promise<PolicyPackEntity[]> {
    const order = { code: 'ASC', effectiveFrom: 'ASC', version: 'ASC' } as const;
    return this.source.getRepository(PolicyPackEntity).find({ order });
  }
}
