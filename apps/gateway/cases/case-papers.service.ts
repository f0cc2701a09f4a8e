import { Injectable, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CommandTexts } from '../../../libs/persistence/repositories/command.repository.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import {
  DocumentRepository,
  type DocumentRow,
} from '../../../libs/persistence/repositories/document.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import {
  RemedyListRepository,
  type ListedCase,
} from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { Looks } from '../core/looks.js';
import { Purposes } from '../core/purposes.js';
import { DocumentKeeper, MAX_DOCUMENT_BYTES } from '../documents/document-keeper.js';
import type { DocumentDto, DocumentKind, DocumentsDto } from '../documents/documents.dto.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import { receiveUpload } from '../http/upload.js';
import type { CaseTextsDto, CaseTextsPage } from './case-texts.dto.js';

/** What was written and handed in, in a case: opened for a purpose, in one's own department, and written down (R10.1). */
@Injectable()
export class CasePapersService {
  constructor(
    private readonly cases: RemedyListRepository,
    private readonly entries: EntryRepository,
    private readonly documents: DocumentRepository,
    private readonly keys: DataKeyRepository,
    private readonly keeper: DocumentKeeper,
    private readonly users: UserRepository,
    private readonly own: OwnDepartment,
    private readonly looks: Looks,
    private readonly purposes: Purposes,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, a refusal, `record-missing` after an erasure. */
  async texts(id: string, purpose: string, caller: Caller): Promise<CaseTextsPage> {
    const found = await this.#case(id);
    const deed = await this.#mayLook(found, 'case.readTexts', purpose, {}, caller);
    const texts = await this.cases.texts(id);
    await this.#looked('personal', found, purpose, caller);
    await this.auditor.allowed(caller, deed);
    return { items: [...texts].map(([eventId, written]) => textsShown(eventId, written)) };
  }

  /** What there is, named for the own department only. */
  async list(id: string, caller: Caller): Promise<DocumentsDto> {
    const { departmentId } = await this.#case(id);
    const rows = await this.documents.ofEntry(id);
    const mine = departmentId === caller.actor.departmentId;
    const names = mine ? await this.documents.names(id) : new Map<string, string>();
    const uploaders = await this.users.displayNames(rows.map(({ uploadedBy }) => uploadedBy));
    return { items: rows.map((row) => documentShown(row, names, uploaders)) };
  }

  /** Throws `not-found`, a refusal, `payload-too-large`, `file-type-refused`, `idempotency-key-reused`. */
  async add(caseId: string, request: FastifyRequest, caller: Caller): Promise<DocumentDto> {
    const found = await this.#case(caseId);
    const id = deterministicId('document', caller.actor.id, caller.key, caseId);
    const target = { kind: 'case', id: caseId };
    const deed = { action: 'case.addDocument', target, details: { documentId: id } };
    await this.#requireOpen(found, caller, deed);
    const key = await this.keys.keyOf(caseId);
    const { stored, fileName } = await receiveUpload(
      request,
      MAX_DOCUMENT_BYTES,
      (file) => this.keeper.store(file, key, { suspect: caller, deed }),
      (file) => this.keeper.drop(file),
    );
    const made = { uploadedBy: caller.actor.id, at: new Date() };
    await this.keeper
      .keep({ id, entryId: caseId, kind: 'evidence', fileName, ...stored, ...made })
      .catch(async (error: unknown) => {
        await this.keeper.drop(stored);
        throw error;
      });
    await this.auditor.allowed(caller, deed);
    return (await this.list(caseId, caller)).items.find((item) => item.id === id)!;
  }

  /** Streams a document out; audited before the first byte. */
  async download(
    { caseId, documentId, purpose }: { caseId: string; documentId: string; purpose: string },
    caller: Caller,
  ): Promise<StreamableFile> {
    const found = await this.#case(caseId);
    const row = await this.documents.find(caseId, documentId);
    if (!row) throw new Problem('not-found');
    const deed = await this.#mayLook(found, 'case.readDocument', purpose, { documentId }, caller);
    const content = await this.keeper.content(row);
    await this.#looked('document', found, purpose, caller);
    await this.auditor.allowed(caller, deed);
    return content;
  }

  async #case(id: string): Promise<ListedCase> {
    const found = await this.cases.find(id);
    if (!found) throw new Problem('not-found');
    return found;
  }

  async #mayLook(
    { id, departmentId }: ListedCase,
    action: string,
    purpose: string,
    details: Record<string, unknown>,
    caller: Caller,
  ): Promise<Deed> {
    const sealed = await this.purposes.sealed(id, purpose);
    const deed = { action, target: { kind: 'case', id }, details: { ...details, ...sealed } };
    await this.own.require(caller, 'entry.readPersonal', departmentId, deed);
    return deed;
  }

  /** In the register of looks: at the listed subject where there is one, else at nobody who is in the register. */
  async #looked(
    kind: 'personal' | 'document',
    { id, entryId }: ListedCase,
    purpose: string,
    caller: Caller,
  ): Promise<void> {
    const entry = entryId === null ? null : await this.entries.find(entryId);
    await this.looks.openedCase(kind, { caseId: id, subjectId: entry?.subjectId ?? null }, purpose, caller);
  }

  async #requireOpen({ departmentId, closedAt }: ListedCase, caller: Caller, deed: Deed): Promise<void> {
    const stranger = departmentId !== caller.actor.departmentId;
    const rule = stranger ? 'other-department' : closedAt ? 'remedy-closed' : null;
    if (!rule) return this.own.require(caller, 'remedy.file', departmentId, deed);
    const problem = refusedBy(rule);
    await this.auditor.refused(caller, deed, problem.refusal);
    throw problem;
  }
}

function textsShown(eventId: string, written: CommandTexts): CaseTextsDto {
  const text = (name: string) => (written[name] as string | undefined) ?? null;
  return {
    ...{ eventId, statement: text('statement'), reason: text('reason'), name: text('name') },
    ...{ contact: text('contact'), number: text('number'), field: text('field') },
    contributor: text('contributor') as CaseTextsDto['contributor'],
    list: text('list') as CaseTextsDto['list'],
    ...{ subjectName: text('subjectName'), subjectNumber: text('subjectNumber') },
  };
}

const documentShown = (
  { id, kind, mediaType, size, uploadedBy, at }: DocumentRow,
  names: ReadonlyMap<string, string>,
  uploaders: ReadonlyMap<string, string>,
): DocumentDto => ({
  ...{ id, kind: kind as DocumentKind, mediaType, size, at: at.toISOString() },
  ...{ name: names.get(id) ?? null, uploadedBy: uploaders.get(uploadedBy) ?? null },
});
