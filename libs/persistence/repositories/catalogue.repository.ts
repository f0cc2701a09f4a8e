import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { shanghaiDate } from '../../rules/calendar/shanghai.js';
import { parseCatalogue, type CatalogueKind, type Catalogues } from '../../rules/catalogues/kinds.js';
import { mayApprove, versionInForce, type VersionStanding } from '../../rules/catalogues/versions.js';
import type { Refusal } from '../../rules/verdict.js';
import { canonicalJson } from '../record/event-hash.js';
import { prepared, type Statement } from '../prepared.js';
import { CatalogueVersionEntity } from '../entities/catalogue-version.entity.js';

export interface CatalogueVersion extends VersionStanding, CatalogueVersionEntity {}

/** A version to add; its number is given out here. */
export interface CatalogueDraft<K extends CatalogueKind> {
  /** The request's: a repeat adds nothing. */
  id: string;
  kind: K;
  catalogue: Catalogues[K];
  authorId: string;
}

export interface DraftedCatalogue {
  version: number;
  outcome: 'added' | 'same' | 'different';
}

export type CatalogueApproval = 'approved' | 'unknown' | Refusal;

/** Of kinds of catalogues. */
export const STANDINGS: Statement = {
  name: 'catalogue-standings',
  sql: `SELECT kind, version, effective_from AS "effectiveFrom", approved_at IS NOT NULL AS approved
FROM catalogue_version WHERE kind = ANY($1)`,
};

/** Versions of the catalogues that the credit office keeps (R6.2, R7.1): drafted, approved by another, never changed. */
@Injectable()
export class CatalogueRepository {
  /** A version never changes: it is read once. */
  readonly #parsed = new Map<string, Catalogues[CatalogueKind]>();

  constructor(private readonly source: DataSource) {}

  /** The latest first. */
  async versions(
    kind: CatalogueKind,
    manager: EntityManager = this.source.manager,
  ): Promise<CatalogueVersion[]> {
    const rows = await manager.find(CatalogueVersionEntity, { where: { kind }, order: { version: 'DESC' } });
    return rows.map((row) => ({ ...row, approved: row.approvedAt !== null }));
  }

  /** What holds on the Shanghai day of `now`. */
  async inForce<K extends CatalogueKind>(kind: K, now = new Date()): Promise<Catalogues[K]> {
    return (await this.allInForce([kind], now))[kind];
  }

  /** The same of several kinds, asked at once. */
  async allInForce<K extends CatalogueKind>(
    kinds: readonly K[],
    now = new Date(),
  ): Promise<Pick<Catalogues, K>> {
    type Row = VersionStanding & { kind: CatalogueKind };
    const standings = await prepared<Row>(this.source, STANDINGS, [kinds]);
    const today = shanghaiDate(now.toISOString());
    const all: Partial<Pick<Catalogues, K>> = {};
    for (const kind of kinds) {
      const found = versionInForce(
        standings.filter((one) => one.kind === kind),
        today,
      );
      if (!found) throw new Error(`there is no ${kind} catalogue in force`);
      all[kind] = await this.#content(kind, found.version);
    }
    return all as Pick<Catalogues, K>;
  }

  /** Adds a draft behind the versions there are. The same id again changes nothing: `different` with another content. */
  draft<K extends CatalogueKind>(draft: CatalogueDraft<K>, at: Date): Promise<DraftedCatalogue> {
    return this.source.transaction(async (manager) => {
      await lock(manager, draft.kind);
      const versions = await this.versions(draft.kind, manager);
      const known = versions.find(({ id }) => id === draft.id);
      if (!known) return insert(manager, draft, (versions[0]?.version ?? 0) + 1, at);
      const { version, content } = known;
      const same = canonicalJson(content) === canonicalJson({ ...draft.catalogue, version });
      return { version, outcome: same ? 'same' : 'different' };
    });
  }

  /** Approves a draft, if the rules let this officer. */
  approve(kind: CatalogueKind, version: number, officerId: string, at: Date): Promise<CatalogueApproval> {
    return this.source.transaction(async (manager) => {
      await lock(manager, kind);
      const versions = await this.versions(kind, manager);
      const draft = versions.find((one) => one.version === version);
      if (!draft) return 'unknown';
      const verdict = mayApprove({
        ...{ draft, officerId, today: shanghaiDate(at.toISOString()) },
        others: versions.filter((one) => one !== draft),
      });
      if (!verdict.allowed) return verdict;
      await manager.query(
        'UPDATE catalogue_version SET approved_by = $3, approved_at = $4 WHERE kind = $1 AND version = $2',
        [kind, version, officerId, at],
      );
      return 'approved';
    });
  }

  async #content<K extends CatalogueKind>(kind: K, version: number): Promise<Catalogues[K]> {
    const key = `${kind}/${String(version)}`;
    const known = this.#parsed.get(key);
    if (known) return known as Catalogues[K];
    const { content } = await this.source.manager.findOneByOrFail(CatalogueVersionEntity, { kind, version });
    const parsed = parseCatalogue(kind, content);
    if (!parsed.ok) throw new Error(`version ${String(version)} of the ${kind} catalogue is not valid`);
    this.#parsed.set(key, parsed.catalogue);
    return parsed.catalogue;
  }
}

/** Versions of one catalogue are given out and approved one after another. */
const lock = (manager: EntityManager, kind: CatalogueKind): Promise<unknown> =>
  manager.query('SELECT 1 FROM catalogue_version WHERE kind = $1 FOR UPDATE', [kind]);

async function insert<K extends CatalogueKind>(
  manager: EntityManager,
  { id, kind, catalogue, authorId }: CatalogueDraft<K>,
  version: number,
  at: Date,
): Promise<DraftedCatalogue> {
  const { effectiveFrom, issuedBy } = catalogue;
  await manager.query(
    `INSERT INTO catalogue_version (id, kind, version, content, effective_from, issued_by, author_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, kind, version, JSON.stringify({ ...catalogue, version }), effectiveFrom, issuedBy, authorId, at],
  );
  return { version, outcome: 'added' };
}
