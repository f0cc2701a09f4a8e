import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CorrectionRepository } from '../../../libs/persistence/repositories/correction.repository.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import {
  DocumentRepository,
  type DocumentRow,
} from '../../../libs/persistence/repositories/document.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { FileMissing, FileStore } from '../../../libs/platform/files/file-store.js';
import { isEnded } from '../../../libs/rules/procedure/states.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { Looks } from '../core/looks.js';
import { Purposes } from '../core/purposes.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import { receiveUpload } from '../http/upload.js';
import { validated } from '../http/validation.js';
import { DocumentFieldsDto, type DocumentDto, type DocumentKind } from './documents.dto.js';
import { DocumentsReader } from './documents.reader.js';
import { SniffedFile } from './sniffed-file.js';

const MAX_BYTES = 20 * 1024 * 1024;

interface Stored {
  fileId: string;
  size: number;
  mediaType: string;
}

/** Files of an entry: proofs of service, evidence, statements. Sealed under the entry's key, name and all. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly documents: DocumentRepository,
    private readonly keys: DataKeyRepository,
    private readonly files: FileStore,
    private readonly reader: DocumentsReader,
    private readonly own: OwnDepartment,
    private readonly looks: Looks,
    private readonly purposes: Purposes,
    private readonly auditor: Auditor,
    private readonly corrections: CorrectionRepository,
  ) {}

  /** Throws `not-found`, a refusal, `payload-too-large`, `unsupported-media-type`, `invalid-input`. */
  async add(entryId: string, request: FastifyRequest, caller: Caller): Promise<DocumentDto> {
    const id = deterministicId('document', caller.actor.id, caller.key, entryId);
    const deed = {
      action: 'document.add',
      target: { kind: 'entry', id: entryId },
      details: { documentId: id },
    };
    await this.#requireOpen(await this.#entry(entryId), caller, deed);
    const key = await this.keys.keyOf(entryId);
    const { fields, stored, fileName } = await receiveUpload(
      request,
      MAX_BYTES,
      async ({ content, fileName: name }) => this.#store(await SniffedFile.open(content, name), key),
      ({ fileId }) => this.files.delete(fileId),
    );
    await this.#keep({ id, entryId, fileName, stored, fields }, caller).catch(async (error: unknown) => {
      await this.files.delete(stored.fileId);
      throw error;
    });
    await this.auditor.allowed(caller, deed);
    return this.reader.one(entryId, id, caller);
  }

  /** Streams a document out, for a purpose; audited before the first byte. */
  async download(
    { entryId, documentId, purpose }: { entryId: string; documentId: string; purpose: string },
    caller: Caller,
  ): Promise<StreamableFile> {
    const entry = await this.#entry(entryId);
    const row = await this.documents.find(entryId, documentId);
    if (!row) throw new Problem('not-found');
    const details = { documentId, ...(await this.purposes.sealed(entryId, purpose)) };
    const deed = { action: 'document.read', target: { kind: 'entry', id: entryId }, details };
    await this.own.require(caller, 'entry.readPersonal', entry.departmentId, deed);
    const content = await this.#content(row);
    await this.looks.opened('document', entry, purpose, caller);
    await this.auditor.allowed(caller, deed);
    const name = (await this.documents.names(entryId)).get(documentId) ?? 'document';
    return new StreamableFile(content, {
      type: row.mediaType,
      length: row.size,
      disposition: `attachment; filename="document"; filename*=UTF-8''${rfc5987(name)}`,
    });
  }

  async #entry(id: string): Promise<EntryRecord> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    return entry;
  }

  async #requireOpen(entry: EntryRecord, caller: Caller, deed: Deed): Promise<void> {
    const { departmentId } = entry;
    const rule =
      departmentId !== caller.actor.departmentId
        ? 'other-department'
        : (await this.#isOver(entry))
          ? 'entry-ended'
          : null;
    if (!rule) return this.own.require(caller, 'entry.readPersonal', departmentId, deed);
    const problem = refusedBy(rule);
    await this.auditor.refused(caller, deed, problem.refusal);
    throw problem;
  }

  /** What was listed by mistake still gets its letters. */
  async #isOver({ id, state }: EntryRecord): Promise<boolean> {
    if (!isEnded(state)) return false;
    const correction = await this.corrections.find(id);
    return correction?.orderedAt !== null;
  }

  async #store(file: SniffedFile, key: Buffer): Promise<Stored> {
    const { mediaType, content } = file;
    if (mediaType) return { ...(await this.files.put(content, key, MAX_BYTES)), mediaType };
    await file.discard();
    throw new Problem('unsupported-media-type');
  }

  /** A repeat with the same key keeps the first file and drops this one; another kind or content is no repeat. */
  async #keep(
    {
      id,
      entryId,
      fileName,
      stored,
      fields,
    }: { id: string; entryId: string; fileName: string; stored: Stored; fields: unknown },
    { actor }: Caller,
  ): Promise<void> {
    const { kind }: { kind: DocumentKind } = await validated(DocumentFieldsDto, fields);
    const known = await this.documents.find(entryId, id);
    if (!known) {
      const { fileId, size, mediaType } = stored;
      await this.documents.add({
        id,
        entryId,
        kind,
        fileName,
        mediaType,
        size,
        fileId,
        uploadedBy: actor.id,
        at: new Date(),
      });
      return;
    }
    const same = known.kind === kind && known.size === stored.size && (await this.#isSame(known, stored));
    if (!same) throw new Problem('idempotency-key-reused');
    await this.files.delete(stored.fileId);
  }

  async #isSame({ entryId, fileId }: DocumentRow, { fileId: otherId }: Stored): Promise<boolean> {
    const key = await this.keys.keyOf(entryId);
    const hashOf = async (id: string) => {
      const hash = createHash('sha256');
      await pipeline(await this.files.read(id, key), hash);
      return hash.digest('hex');
    };
    return (await hashOf(fileId)) === (await hashOf(otherId));
  }

  async #content({ entryId, fileId }: DocumentRow) {
    try {
      return await this.files.read(fileId, await this.keys.keyOf(entryId));
    } catch (error) {
      if (error instanceof FileMissing) throw new Problem('record-missing', { cause: error });
      throw error;
    }
  }
}

const rfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
