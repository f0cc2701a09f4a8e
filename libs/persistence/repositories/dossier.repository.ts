import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openJson, sealJson } from '../../platform/crypto/envelope.js';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import type { Dossier } from '../dossier.js';
import { prepared, type Statement } from '../prepared.js';
import { DataKeyGone, DataKeyRepository } from './data-key.repository.js';

interface SealedWithKey {
  entryId: string;
  sealed: Buffer;
  wrapped: Buffer;
}

/** Sealed dossiers of entries, with their keys; where the key is gone, nothing. */
export const SEALED_WITH_KEYS: Statement = {
  name: 'dossiers-sealed',
  sql: `SELECT d.entry_id AS "entryId", d.sealed, k.wrapped FROM entry_dossier d
JOIN data_key k ON k.owner_id = d.entry_id AND k.wrapped IS NOT NULL WHERE d.entry_id = ANY($1)`,
};

const aadOf = (entryId: string): string => `dossier/${entryId}`;

const UPSERT = `
INSERT INTO entry_dossier (entry_id, sealed, name_tokens)
SELECT "entryId", decode(sealed, 'base64'), ARRAY(SELECT jsonb_array_elements_text(tokens)::int)
FROM jsonb_to_recordset($1) AS d("entryId" uuid, sealed text, tokens jsonb)
ON CONFLICT (entry_id) DO UPDATE SET
  sealed = excluded.sealed, name_tokens = excluded.name_tokens, updated_at = now()`;

/** The sealed dossiers (§八) and the blind index of their names. */
@Injectable()
export class DossierRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
    private readonly index: KeyedIndex,
  ) {}

  /** Seals and keeps a dossier, replacing an earlier one; makes the entry's data key when there is none. */
  async save(entryId: string, dossier: Dossier): Promise<void> {
    await this.saveMany([{ entryId, dossier }]);
  }

  /** The same for many, in one transaction. */
  async saveMany(given: readonly { entryId: string; dossier: Dossier }[]): Promise<void> {
    await this.source.transaction(async (manager) => {
      const ids = given.map(({ entryId }) => entryId);
      const keys = await this.keys.ensureMany(ids, 'entry', manager);
      const rows = given.map(({ entryId, dossier }) => this.#row(entryId, dossier, keys.get(entryId)));
      await manager.query(UPSERT, [JSON.stringify(rows)]);
    });
  }

  /** Throws {@link DataKeyGone} when the dossier was never written or its key is destroyed. */
  async open(entryId: string): Promise<Dossier> {
    const key = await this.keys.keyOf(entryId);
    const sql = 'SELECT sealed FROM entry_dossier WHERE entry_id = $1';
    const [row] = await this.source.query<{ sealed: Buffer }[]>(sql, [entryId]);
    if (!row) throw new DataKeyGone('missing');
    return openJson<Dossier>(key, row.sealed, aadOf(entryId));
  }

  /** The dossiers that can be opened, by entry; those whose key is gone are left out. */
  async openMany(entryIds: readonly string[]): Promise<Map<string, Dossier>> {
    if (entryIds.length === 0) return new Map();
    const rows = await prepared<SealedWithKey>(this.source, SEALED_WITH_KEYS, [entryIds]);
    return new Map(
      rows.map(({ entryId, sealed, wrapped }) => {
        const key = this.keys.unwrapped(entryId, wrapped);
        return [entryId, openJson<Dossier>(key, sealed, aadOf(entryId))];
      }),
    );
  }

  /** The subjects' names for a page of a list; entries whose key is gone are left out. */
  async names(entryIds: readonly string[]): Promise<Map<string, string>> {
    const dossiers = await this.openMany(entryIds);
    return new Map([...dossiers].map(([entryId, { name }]) => [entryId, name]));
  }

  /** Copies a dossier under a data key of the other entry's own. Idempotent. */
  async copy(fromEntryId: string, toEntryId: string): Promise<Dossier> {
    const dossier = await this.open(fromEntryId);
    await this.save(toEntryId, dossier);
    return dossier;
  }

  /**
   * Destroys the entry's data key and drops the dossier with its name index: sealed parts of commands and events and
   * files stay unreadable for good. Answers the ids of the files to delete from the store. Idempotent.
   */
  async erase(entryId: string, at: Date): Promise<{ fileIds: string[] }> {
    return this.source.transaction(async (manager) => {
      await this.keys.destroy(entryId, at, manager);
      await manager.query('DELETE FROM entry_dossier WHERE entry_id = $1', [entryId]);
      await manager.query('UPDATE command SET sealed = NULL WHERE entry_id = $1', [entryId]);
      const sql = 'SELECT file_id AS "fileId" FROM document WHERE entry_id = $1';
      const files = await manager.query<{ fileId: string }[]>(sql, [entryId]);
      return { fileIds: files.map(({ fileId }) => fileId) };
    });
  }

  #row(entryId: string, dossier: Dossier, key: Buffer | undefined) {
    if (!key) throw new DataKeyGone('destroyed');
    const sealed = sealJson(key, dossier, aadOf(entryId)).toString('base64');
    return { entryId, sealed, tokens: this.index.nameTokens(dossier.name) };
  }
}
