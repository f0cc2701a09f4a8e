import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import { prepared, type Statement } from '../prepared.js';
import type { QueryRegisterEntity } from '../entities/query-register.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

/** Who asked: a system by its credential, or an officer. */
export type Querier = Pick<QueryRegisterEntity, 'credentialId' | 'userId' | 'departmentId' | 'ip'>;

export interface RegisteredQuery
  extends Querier, Omit<QueryRegisterEntity, keyof Querier | 'id' | 'sealedText' | 'entryId'> {
  /** The purpose in words; null: there is none. */
  text: string | null;
  /** Where one entry was opened: its key seals the purpose, which goes with it. */
  entryId?: string;
}

type Sealed = Pick<QueryRegisterEntity, 'id' | 'entryId' | 'credentialId' | 'userId' | 'sealedText'>;

const ownerOf = ({ entryId, credentialId, userId }: Omit<Sealed, 'id' | 'sealedText'>): string =>
  (entryId ?? credentialId ?? userId)!;

const aadOf = (id: string): string => `query/${id}`;

export const REGISTERED: Statement = {
  name: 'query-registered',
  sql: `
INSERT INTO query_register (id, at, kind, credential_id, user_id, department_id, purpose, sealed_text, asked, found,
  suggested, missed, ip, correlation_id, entry_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
};

/** The register of queries (R10.1). What it cannot write down must not be answered. */
@Injectable()
export class QueryRegisterRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  async append(query: RegisteredQuery): Promise<string> {
    const id = randomUUID();
    const { at, kind, credentialId, userId, departmentId, purpose, text, asked, found, suggested, missed } =
      query;
    const entryId = query.entryId ?? null;
    const key = text === null ? null : await this.#keyFor({ entryId, credentialId, userId });
    const sealed = key && sealBytes(key, Buffer.from(text!), aadOf(id));
    await prepared(this.source, REGISTERED, [
      ...[id, at, kind, credentialId, userId, departmentId, purpose, sealed, asked],
      ...[found, suggested, missed, query.ip, query.correlationId, entryId],
    ]);
    return id;
  }

  /** The purposes in words, by line; those that have none, or whose key is gone, are left out. */
  async texts(lines: readonly Sealed[]): Promise<Map<string, string>> {
    const keys = await this.keys.keysOf([...new Set(lines.map(ownerOf))]);
    return new Map(
      lines.flatMap((line) => {
        const key = keys.get(ownerOf(line));
        return key && line.sealedText
          ? [[line.id, openBytes(key, line.sealedText, aadOf(line.id)).toString('utf8')] as const]
          : [];
      }),
    );
  }

  /** An entry's key is there already, or was destroyed; a querier's is made with the first query. Throws DataKeyGone. */
  async #keyFor(of: Omit<Sealed, 'id' | 'sealedText'>): Promise<Buffer> {
    const owner = ownerOf(of);
    if (of.entryId) return this.keys.keyOf(owner);
    return (await this.keys.keyIfAny(owner)) ?? this.keys.ensure(owner, 'querier');
  }
}
