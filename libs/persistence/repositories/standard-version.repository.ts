import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lastDayBefore, mayFollow } from '../../rules/standards/version-dates.js';
import type { Refusal } from '../../rules/verdict.js';
import { canonicalJson } from '../record/event-hash.js';
import type { StandardInForce } from './standard.repository.js';

/** A version to add; its number is given out here. */
export type VersionToAdd = Pick<
  StandardInForce,
  | 'standardId'
  | 'versionId'
  | 'level'
  | 'issuingBody'
  | 'documentNo'
  | 'text'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'overrides'
  | 'criteria'
>;

export type AddedVersion =
  { outcome: 'added' | 'same' | 'different' | 'noSuchStandard' } | { outcome: 'refused'; refusal: Refusal };

type Content = Omit<VersionToAdd, 'standardId' | 'versionId'>;

const CONTENT = `
level, issuing_body AS "issuingBody", document_no AS "documentNo", text, effective_from AS "effectiveFrom",
effective_to AS "effectiveTo", overrides, criteria`;

/** New versions of standards (R1.4). */
@Injectable()
export class StandardVersionRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Adds a version, and ends the one before on its last day when that had no end. The same id again changes nothing:
   * `different` when it came with another content.
   */
  add(version: VersionToAdd): Promise<AddedVersion> {
    return this.source.transaction(async (manager) => {
      const lock = 'SELECT id FROM standard WHERE id = $1 FOR UPDATE';
      const [standard] = await manager.query<unknown[]>(lock, [version.standardId]);
      if (!standard) return { outcome: 'noSuchStandard' };
      return (await this.#known(manager, version)) ?? (await this.#follow(manager, version));
    });
  }

  async #known(manager: EntityManager, version: VersionToAdd): Promise<AddedVersion | null> {
    const sql = `SELECT ${CONTENT} FROM standard_version WHERE id = $1`;
    const [known] = await manager.query<Content[]>(sql, [version.versionId]);
    if (!known) return null;
    const { standardId: _standard, versionId: _id, effectiveTo, ...asked } = version;
    // A later version may have ended this one meanwhile.
    const { effectiveTo: end, ...kept } = known;
    const same =
      canonicalJson(kept) === canonicalJson(asked) && (effectiveTo === null || effectiveTo === end);
    return { outcome: same ? 'same' : 'different' };
  }

  async #follow(manager: EntityManager, version: VersionToAdd): Promise<AddedVersion> {
    const sql = `SELECT version, effective_from AS "effectiveFrom", effective_to AS "effectiveTo"
      FROM standard_version WHERE standard_id = $1`;
    type Earlier = Pick<StandardInForce, 'version' | 'effectiveFrom' | 'effectiveTo'>;
    const earlier = await manager.query<Earlier[]>(sql, [version.standardId]);
    const verdict = mayFollow(earlier, version);
    if (!verdict.allowed) return { outcome: 'refused', refusal: verdict };
    await manager.query(
      'UPDATE standard_version SET effective_to = $2 WHERE standard_id = $1 AND effective_to IS NULL',
      [version.standardId, lastDayBefore(version.effectiveFrom)],
    );
    await insert(manager, version, Math.max(0, ...earlier.map((each) => each.version)) + 1);
    return { outcome: 'added' };
  }
}

async function insert(manager: EntityManager, given: VersionToAdd, version: number): Promise<void> {
  await manager.query(
    `INSERT INTO standard_version (id, standard_id, version, level, issuing_body, document_no, text,
       effective_from, effective_to, overrides, criteria)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[given.versionId, given.standardId, version, given.level, given.issuingBody, given.documentNo],
      ...[given.text, given.effectiveFrom, given.effectiveTo],
      ...[given.overrides, given.criteria].map((json) => json && JSON.stringify(json)),
    ],
  );
}
