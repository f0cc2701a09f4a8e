import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, StreamableFile } from '@nestjs/common';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import {
  DocumentRepository,
  type DocumentRow,
  type NewDocument,
} from '../../../libs/persistence/repositories/document.repository.js';
import { FileMissing, FileStore } from '../../../libs/platform/files/file-store.js';
import { Auditor } from '../core/auditor.js';
import { auditedTaking, type Bringing } from '../core/refused-files.js';
import { Problem } from '../http/problem.js';
import type { UploadedFile } from '../http/upload.js';
import { SniffedFile } from './sniffed-file.js';

/** Of one file. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** A file that lies in the store and belongs to nobody yet. */
export interface StoredDocument {
  fileId: string;
  size: number;
  mediaType: string;
  /** Hexadecimal, of the plain content. */
  sha256: string;
}

/** Files of entries and of cases, alike: taken by their content, sealed under their owner's key, name and all. */
@Injectable()
export class DocumentKeeper {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly keys: DataKeyRepository,
    private readonly files: FileStore,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `file-type-refused` by what the file holds, `payload-too-large`, `file-infected`, …, each audited. */
  store(file: UploadedFile, key: Buffer, bringing: Bringing): Promise<StoredDocument> {
    return auditedTaking(this.auditor, bringing, () => this.#store(file, key));
  }

  async #store({ content, fileName }: UploadedFile, key: Buffer): Promise<StoredDocument> {
    const file = await SniffedFile.open(content, fileName);
    const { mediaType } = file;
    if (!mediaType) {
      await file.discard();
      throw new Problem('file-type-refused');
    }
    const hash = createHash('sha256');
    const stored = await this.files.put(hashing(file.content, hash), key, MAX_DOCUMENT_BYTES);
    return { ...stored, mediaType, sha256: hash.digest('hex') };
  }

  drop({ fileId }: Pick<StoredDocument, 'fileId'>): Promise<void> {
    return this.files.delete(fileId);
  }

  /** Drops what was kept, rows and files. */
  async discard(entryId: string, ids: readonly string[]): Promise<void> {
    const files = await this.documents.remove(entryId, ids);
    await Promise.all(files.map((fileId) => this.drop({ fileId })));
  }

  /** A repeat under the same id keeps the first file and drops this one; another kind or content is no repeat. */
  async keep(document: NewDocument & { sha256: string }): Promise<void> {
    const { sha256, ...row } = document;
    const known = await this.documents.find(row.entryId, row.id);
    if (!known) return this.documents.add(row);
    const same = known.kind === row.kind && known.size === row.size && (await this.#hashOf(known)) === sha256;
    if (!same) throw new Problem('idempotency-key-reused');
    await this.drop(row);
  }

  /** Throws `record-missing`. */
  async content(row: DocumentRow): Promise<StreamableFile> {
    const content = await this.#read(row);
    const name = (await this.documents.names(row.entryId)).get(row.id) ?? 'document';
    return new StreamableFile(content, {
      type: row.mediaType,
      length: row.size,
      disposition: `attachment; filename="document"; filename*=UTF-8''${rfc5987(name)}`,
    });
  }

  async #read({ entryId, fileId }: DocumentRow): Promise<Readable> {
    try {
      return await this.files.read(fileId, await this.keys.keyOf(entryId));
    } catch (error) {
      if (error instanceof FileMissing) throw new Problem('record-missing', { cause: error });
      throw error;
    }
  }

  async #hashOf(row: DocumentRow): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(await this.#read(row), hash);
    return hash.digest('hex');
  }
}

const hashing = (content: Readable, hash: Hash): Readable =>
  Readable.from(passing(content as AsyncIterable<Buffer>, hash), { objectMode: false });

async function* passing(content: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

const rfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
