import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import { DocumentEntity } from '../entities/document.entity.js';
import { DataKeyRepository } from './data-key.repository.js';

export interface NewDocument {
  id: string;
  entryId: string;
  /** `serviceProof`, `evidence`, … */
  kind: string;
  fileName: string;
  mediaType: string;
  size: number;
  fileId: string;
  uploadedBy: string;
  at: Date;
}

/** A document without its name. */
export type DocumentRow = Omit<NewDocument, 'fileName'>;

/** To what the sealed name of a document is bound. */
export const documentAad = (documentId: string): string => `document/${documentId}`;

/** What is known of the files of entries; names are sealed as their contents are. */
@Injectable()
export class DocumentRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** Throws DataKeyGone when the entry has no data key. */
  async add({ fileName, ...row }: NewDocument): Promise<void> {
    const key = await this.keys.keyOf(row.entryId);
    const sealedName = sealBytes(key, Buffer.from(fileName), documentAad(row.id));
    await this.source.getRepository(DocumentEntity).insert({ ...row, sealedName });
  }

  /** The entry's documents, oldest first. */
  async ofEntry(entryId: string): Promise<DocumentRow[]> {
    const rows = await this.source
      .getRepository(DocumentEntity)
      .find({ where: { entryId }, order: { at: 'ASC', id: 'ASC' } });
    return rows.map(withoutName);
  }

  /** The entry of each of these documents; those that do not exist are left out. */
  async entriesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const sql = 'SELECT id, entry_id AS "entryId" FROM document WHERE id = ANY($1)';
    const rows = await this.source.query<{ id: string; entryId: string }[]>(sql, [ids]);
    return new Map(rows.map(({ id, entryId }) => [id, entryId]));
  }

  /** File names by document id; empty when the entry's key is gone. */
  async names(entryId: string): Promise<Map<string, string>> {
    const key = (await this.keys.keysOf([entryId])).get(entryId);
    if (!key) return new Map();
    const rows = await this.source.getRepository(DocumentEntity).findBy({ entryId });
    return new Map(
      rows.map(({ id, sealedName }) => [id, openBytes(key, sealedName, documentAad(id)).toString('utf8')]),
    );
  }

  /** Forgets documents of an entry; answers where their contents lie, for whoever deletes these. */
  async remove(entryId: string, ids: readonly string[]): Promise<string[]> {
    const sql = 'DELETE FROM document WHERE entry_id = $1 AND id = ANY($2) RETURNING file_id AS "fileId"';
    const [rows] = await this.source.query<[{ fileId: string }[], number]>(sql, [entryId, ids]);
    return rows.map(({ fileId }) => fileId);
  }

  /** One document of an entry; null when the entry has none of that id. */
  async find(entryId: string, id: string): Promise<DocumentRow | null> {
    const row = await this.source.getRepository(DocumentEntity).findOneBy({ id, entryId });
    return row && withoutName(row);
  }
}

function withoutName(row: DocumentEntity): DocumentRow {
  const { id, entryId, kind, mediaType, size, fileId, uploadedBy, at } = row;
  return { id, entryId, kind, mediaType, size, fileId, uploadedBy, at };
}
