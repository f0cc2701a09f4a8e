import { Injectable, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CorrectionRepository } from '../../../libs/persistence/repositories/correction.repository.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { DocumentRepository } from '../../../libs/persistence/repositories/document.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
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
import { DocumentKeeper, MAX_DOCUMENT_BYTES } from './document-keeper.js';
import { DocumentFieldsDto, type DocumentDto } from './documents.dto.js';
import { DocumentsReader } from './documents.reader.js';

/** Files of an entry: proofs of service, evidence, statements. Sealed under the entry's key, name and all. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly documents: DocumentRepository,
    private readonly keys: DataKeyRepository,
    private readonly keeper: DocumentKeeper,
    private readonly reader: DocumentsReader,
    private readonly own: OwnDepartment,
    private readonly looks: Looks,
    private readonly purposes: Purposes,
    private readonly auditor: Auditor,
    private readonly corrections: CorrectionRepository,
  ) {}

  /** Throws `not-found`, a refusal, `payload-too-large`, `file-type-refused`, `invalid-input`. */
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
      MAX_DOCUMENT_BYTES,
      (file) => this.keeper.store(file, key, { suspect: caller, deed }),
      (file) => this.keeper.drop(file),
    );
    try {
      const { kind } = await validated(DocumentFieldsDto, fields);
      const made = { uploadedBy: caller.actor.id, at: new Date() };
      await this.keeper.keep({ id, entryId, kind, fileName, ...stored, ...made });
    } catch (error) {
      await this.keeper.drop(stored);
      throw error;
    }
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
    const content = await this.keeper.content(row);
    await this.looks.opened('document', entry, purpose, caller);
    await this.auditor.allowed(caller, deed);
    return content;
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
}
