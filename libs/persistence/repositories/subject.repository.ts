import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { KeyedIndex, type IdentifierScheme } from '../../platform/crypto/keyed-index.js';
import type { SubjectKind } from '../../rules/words.js';
import { SubjectEntity } from '../entities/subject.entity.js';

/** A subject as a list names it: by the one number that identifies it, normalised. */
export interface IdentifiedSubject {
  kind: SubjectKind;
  scheme: IdentifierScheme;
  value: string;
}

const INSERT_NEW = `
WITH given AS (
  SELECT * FROM unnest($1::bytea[], $2::uuid[], $3::text[]) AS g(hash, id, kind)
)
INSERT INTO subject (id, kind, root_id)
SELECT g.id, g.kind, g.id FROM given g WHERE NOT EXISTS (SELECT FROM subject_identifier i WHERE i.hash = g.hash)
RETURNING id`;

/** Sorted by hash, so that two writers of the same subjects wait for each other in one order. */
const INSERT_IDENTIFIERS = `
INSERT INTO subject_identifier (hash, subject_id, scheme)
SELECT g.hash, g.id, g.scheme FROM unnest($1::bytea[], $2::uuid[], $3::text[]) AS g(hash, id, scheme)
WHERE g.id = ANY($4::uuid[]) ORDER BY g.hash
ON CONFLICT (hash) DO NOTHING`;

/** By any of its numbers a subject is found as the one that all of them lead to (succession). */
const ROOTS = `
SELECT i.hash, s.root_id AS id FROM subject_identifier i JOIN subject s ON s.id = i.subject_id
WHERE i.hash = ANY($1)`;

/** Subjects and the keyed hashes that find them. */
@Injectable()
export class SubjectRepository {
  constructor(
    private readonly source: DataSource,
    private readonly index: KeyedIndex,
  ) {}

  /** The subject's id, the same for everyone who asks, however many at once. */
  async findOrCreate(subject: IdentifiedSubject): Promise<string> {
    const [id] = await this.findOrCreateMany([subject]);
    return id ?? '';
  }

  /** Ids in the order given; the same number twice is the same subject. */
  async findOrCreateMany(subjects: readonly IdentifiedSubject[]): Promise<string[]> {
    const hashes = subjects.map(({ scheme, value }) => this.index.identifierHash(scheme, value));
    const unique = new Map(subjects.map((subject, i) => [hexOf(hashes[i]), subject]));
    const found = await this.source.transaction((manager) => createMissing(manager, unique));
    return hashes.map((hash) => found.get(hexOf(hash)) ?? '');
  }

  /** The subject with the root that all of its numbers lead to; null: there is none. */
  async find(id: string): Promise<SubjectEntity | null> {
    return this.source.getRepository(SubjectEntity).findOneBy({ id });
  }

  /** The roots of subjects, each once. */
  async rootsOf(ids: readonly string[]): Promise<string[]> {
    const sql = 'SELECT DISTINCT root_id AS id FROM subject WHERE id = ANY($1)';
    const rows = await this.source.query<{ id: string }[]>(sql, [ids]);
    return rows.map(({ id }) => id);
  }

  /** Which kinds of number are known of the subject, with how many of each. */
  async schemes(rootId: string): Promise<{ scheme: IdentifierScheme; count: number }[]> {
    return this.source.query(
      `SELECT i.scheme, count(*) AS count FROM subject_identifier i JOIN subject s ON s.id = i.subject_id
       WHERE s.root_id = $1 GROUP BY i.scheme ORDER BY i.scheme`,
      [rootId],
    );
  }

  /** Null when nobody of this number was ever entered. */
  async findByIdentifier(scheme: IdentifierScheme, value: string): Promise<string | null> {
    const found = await idsOf(this.source.manager, [this.index.identifierHash(scheme, value)]);
    return [...found.values()][0] ?? null;
  }
}

const hexOf = (hash: Buffer | undefined): string => hash?.toString('hex') ?? '';

async function createMissing(
  manager: EntityManager,
  subjects: ReadonlyMap<string, IdentifiedSubject>,
): Promise<Map<string, string>> {
  const hashes = [...subjects.keys()].map((hex) => Buffer.from(hex, 'hex'));
  const candidates = hashes.map(() => randomUUID());
  const kinds = [...subjects.values()].map(({ kind }) => kind);
  const created = await manager.query<{ id: string }[]>(INSERT_NEW, [hashes, candidates, kinds]);
  if (created.length > 0) {
    const schemes = [...subjects.values()].map(({ scheme }) => scheme);
    const ids = created.map(({ id }) => id);
    await manager.query(INSERT_IDENTIFIERS, [hashes, candidates, schemes, ids]);
    await dropUnused(manager, ids);
  }
  return idsOf(manager, hashes);
}

/** Subjects whose number somebody else entered in the meantime. */
async function dropUnused(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `DELETE FROM subject s WHERE s.id = ANY($1)
     AND NOT EXISTS (SELECT FROM subject_identifier i WHERE i.subject_id = s.id)`,
    [ids],
  );
}

async function idsOf(manager: EntityManager, hashes: readonly Buffer[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ hash: Buffer; id: string }[]>(ROOTS, [hashes]);
  return new Map(rows.map(({ hash, id }) => [hexOf(hash), id]));
}
