import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const SPEND = `
INSERT INTO spent_proof AS s (hash, case_id, expires_at) VALUES ($1, $2, $3)
ON CONFLICT (hash) DO UPDATE SET case_id = s.case_id RETURNING case_id AS "caseId"`;

/** Proofs of work, each good for one filing. */
@Injectable()
export class SpentProofRepository {
  constructor(private readonly source: DataSource) {}

  /** False when the proof served another case; the same case may come again with it. */
  async spend(proof: { hash: Buffer; caseId: string; expiresAt: Date }): Promise<boolean> {
    const { hash, caseId, expiresAt } = proof;
    await this.source.query('DELETE FROM spent_proof WHERE expires_at < now()');
    const [row] = await this.source.query<{ caseId: string }[]>(SPEND, [hash, caseId, expiresAt]);
    return row?.caseId === caseId;
  }

  /** Whether this proof served the case before. */
  async servedFor(hash: Buffer, caseId: string): Promise<boolean> {
    const sql = 'SELECT 1 FROM spent_proof WHERE hash = $1 AND case_id = $2';
    return (await this.source.query<unknown[]>(sql, [hash, caseId])).length > 0;
  }
}
