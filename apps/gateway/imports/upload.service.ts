import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { DraftableList } from '../../../libs/contract/batch.messages.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import {
  ImportRepository,
  type ImportBatch,
} from '../../../libs/persistence/repositories/import.repository.js';
import { FileStore } from '../../../libs/platform/files/file-store.js';
import { Auditor } from '../core/auditor.js';
import { auditedTaking } from '../core/refused-files.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import { receiveUpload, type Received, type UploadedFile } from '../http/upload.js';
import { validated } from '../http/validation.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import { DryRunService } from './dry-run.service.js';
import { ImportFieldsDto } from './imports.dto.js';
import { LIMITS } from './reading/limits.js';

interface Spooled {
  fileId: string;
  sha256: string;
}

/** Which import a request came to: a new one, or one that was there before. */
export interface Receipt {
  importId: string;
  /** The same file was confirmed before; this request changed nothing. */
  repeated: boolean;
}

/**
 * Takes a preliminary list: the file is spooled, sealed, and checked from there, so that neither its order in the
 * form nor its size matters and no plain copy lies on a disk.
 */
@Injectable()
export class UploadService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly keys: DataKeyRepository,
    private readonly files: FileStore,
    private readonly packs: PackChoice,
    private readonly dryRun: DryRunService,
    private readonly auditor: Auditor,
  ) {}

  /** Throws problems of the form, the file or its size; faults of rows are no problem but the answer. */
  async receive(request: FastifyRequest, caller: Caller): Promise<Receipt> {
    const importId = deterministicId('import', caller.actor.id, caller.key);
    const key = await this.keys.ensure(importId, 'import');
    const deed = { action: 'import.upload', target: { kind: 'import', id: importId } };
    try {
      const upload = await receiveUpload(
        request,
        LIMITS.fileBytes,
        (file) => auditedTaking(this.auditor, { suspect: caller, deed }, () => this.#spool(file, key)),
        ({ fileId }) => this.files.delete(fileId),
      );
      return await this.#spooled(importId, upload, caller);
    } catch (error) {
      return await this.#discard(importId, error);
    }
  }

  async #spooled(importId: string, { stored, ...told }: Received<Spooled>, caller: Caller): Promise<Receipt> {
    try {
      return await this.#check(importId, { ...stored, ...told }, caller);
    } finally {
      await this.files.delete(stored.fileId);
    }
  }

  async #spool({ content }: UploadedFile, key: Buffer): Promise<Spooled> {
    const hash = createHash('sha256');
    const hashed = Readable.from(passedBy(content, hash), { objectMode: false });
    const { fileId } = await this.files.put(hashed, key, LIMITS.fileBytes);
    return { fileId, sha256: hash.digest('hex') };
  }

  async #check(
    importId: string,
    { fields, fileName, fileId, sha256 }: Spooled & { fileName: string; fields: unknown },
    caller: Caller,
  ): Promise<Receipt> {
    const { list, pack: wanted, dryRun } = await validated(ImportFieldsDto, fields);
    if (dryRun === false) {
      throw new Problem('invalid-input', {
        errors: [{ path: 'dryRun', reason: 'every upload is a dry run' }],
      });
    }
    const pack = await this.packs.chosen(wanted, new Date().toISOString());
    const known = await this.imports.find(importId);
    if (known && !(await this.imports.isOfFile(importId, sha256)))
      throw new Problem('idempotency-key-reused');
    if (known && known.status !== 'checking') return { importId, repeated: false };
    const { departmentId } = caller.actor;
    const before = await this.imports.confirmedBefore({ departmentId, listKind: list, fileSha256: sha256 });
    if (before) return this.#repeated(before, caller);
    if (known) await this.imports.restartCheck(importId);
    else await this.#open(importId, sha256, list, pack, caller);
    const { rowsTotal, rowsGood } = await this.dryRun.run({
      importId,
      fileId,
      fileName,
      list,
      pack,
      departmentId,
    });
    await this.#audit(importId, { rowsTotal, rowsGood }, caller);
    return { importId, repeated: false };
  }

  async #open(
    id: string,
    fileSha256: string,
    listKind: DraftableList,
    pack: { code: string; version: string },
    { actor }: Caller,
  ): Promise<void> {
    await this.imports.create({
      ...{ id, fileSha256, listKind, departmentId: actor.departmentId, uploadedBy: actor.id },
      ...{ packCode: pack.code, packVersion: pack.version, createdAt: new Date() },
    });
  }

  /** Of what is refused nothing stays, not even a key. After another failure the same request goes on with its batch. */
  async #discard(importId: string, error: unknown): Promise<never> {
    if (error instanceof Problem) await this.imports.discard(importId);
    else await this.imports.dropUnusedKey(importId);
    throw error;
  }

  async #repeated({ id }: ImportBatch, caller: Caller): Promise<Receipt> {
    await this.#audit(id, { repeated: true }, caller);
    return { importId: id, repeated: true };
  }

  #audit(id: string, details: Record<string, unknown>, caller: Caller): Promise<void> {
    return this.auditor.allowed(caller, { action: 'import.upload', target: { kind: 'import', id }, details });
  }
}

/** A source that has failed before anybody listened fails here all the same; a pipe would wait for ever. */
async function* passedBy(content: Readable, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
}
