import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { RemedyListRepository } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import type { CaseKind, CaseParty } from '../../../libs/rules/remedies/case-words.js';
import { caseIdOf, CaseFilingService, PUBLIC_ACTOR, type Filing } from '../cases/case-filing.service.js';
import { DocumentKeeper, MAX_DOCUMENT_BYTES, type StoredDocument } from '../documents/document-keeper.js';
import { deterministicId } from '../http/command-id.js';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { invalid } from '../http/problem.js';
import { receiveForm } from '../http/upload-form.js';
import { validated } from '../http/validation.js';
import { FilingProof } from './filing-proof.js';
import { KnownEntry } from './known-entry.js';
import {
  FileLeadFieldsDto,
  FileObjectionFieldsDto,
  FileRepairFieldsDto,
  type PublicFiledDto,
} from './public-cases.dto.js';

export type PublicKind = Exclude<CaseKind, 'inaccuracy'>;

/** Files of one filing. */
export const MAX_FILES = 5;

/** A statement of 8000 characters is up to 24,000 bytes, in four-byte ones 32,000. */
const LIMITS = { files: MAX_FILES, bytes: MAX_DOCUMENT_BYTES, fieldBytes: 40_000, fields: 12 };

const FIELDS = {
  objection: FileObjectionFieldsDto,
  challenge: FileObjectionFieldsDto,
  repair: FileRepairFieldsDto,
  lead: FileLeadFieldsDto,
} as const;
type Fields = FileObjectionFieldsDto | FileRepairFieldsDto | FileLeadFieldsDto;

interface Admitted {
  fields: Fields;
  entry: EntryRecord | null;
  departmentId: string;
  dataKey: Buffer;
}

interface Evidence extends StoredDocument {
  fileName: string;
}

/** Files in the store that no document names yet. */
class Unkept {
  #taken = false;

  constructor(
    private readonly files: readonly Evidence[],
    private readonly drop: (file: Evidence) => Promise<void>,
  ) {}

  /** From here on a repeat of the filing answers for them. */
  taken(): readonly Evidence[] {
    this.#taken = true;
    return this.files;
  }

  async droppedUnlessTaken<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!this.#taken) await Promise.all(this.files.map(this.drop));
      throw error;
    }
  }
}

/** What anybody can bring without an account (R2.2, R4.5, R8.1, R9.1): a form with evidence. */
@Injectable()
export class PublicFilingService {
  constructor(
    private readonly filing: CaseFilingService,
    private readonly proof: FilingProof,
    private readonly known: KnownEntry,
    private readonly cases: RemedyListRepository,
    private readonly entries: EntryRepository,
    private readonly departments: DepartmentRepository,
    private readonly keys: DataKeyRepository,
    private readonly keeper: DocumentKeeper,
  ) {}

  /** Throws `proof-required`, `not-found`, a refusal with rule and article, `invalid-input`, `unsupported-media-type`, `payload-too-large`, … */
  async file(kind: PublicKind, request: FastifyRequest): Promise<PublicFiledDto> {
    const key = idempotencyKeyOf(request.headers['idempotency-key']);
    const caseId = caseIdOf({ filedBy: 'party', kind, key });
    const { admitted, stored } = await receiveForm(request, LIMITS, {
      admit: (fields) => this.#admit(kind, caseId, fields, request.ip),
      store: async (file, { dataKey }) => ({
        ...(await this.keeper.store(file, dataKey)),
        fileName: file.fileName,
      }),
      undo: (file: Evidence) => this.keeper.drop(file),
    });
    const { fields, entry, departmentId } = admitted;
    const evidence = new Unkept(stored, (file) => this.keeper.drop(file));
    const filing = this.filing.file(
      {
        ...{
          kind,
          entry,
          departmentId,
          party: partyOf(kind, fields),
          origin: 'portal',
          filedBy: 'party',
          key,
        },
        ...{ suspect: { actor: null, ip: request.ip }, texts: textsOf(fields) },
        body: { ...fields, proof: null, files: stored.map(({ sha256 }) => sha256) },
        documentIds: stored.map((_, index) => documentIdOf(caseId, index)),
      } satisfies Filing,
      () => this.#keep(caseId, evidence.taken()),
    );
    const { remedy, queryCode } = await evidence.droppedUnlessTaken(filing);
    return {
      ...{ no: remedy.no, queryCode, kind, filedAt: remedy.filedAt.toISOString() },
      deadlines: await this.#deadlines(remedy.id),
    };
  }

  /** Before a byte of evidence is read: the work, the form, the entry. Only then there is a key to seal it with. */
  async #admit(
    kind: PublicKind,
    caseId: string,
    given: Record<string, unknown>,
    ip: string,
  ): Promise<Admitted> {
    const fields = await validated<Fields>(FIELDS[kind], filled(given));
    await this.proof.require(fields.proof, caseId, ip);
    const about = await this.#about(kind, caseId, fields, ip);
    return { fields, ...about, dataKey: await this.keys.ensure(caseId, 'case') };
  }

  async #about(
    kind: PublicKind,
    caseId: string,
    fields: Fields,
    ip: string,
  ): Promise<Pick<Admitted, 'entry' | 'departmentId'>> {
    if ('department' in fields)
      return { entry: null, departmentId: await this.#department(fields.department) };
    const filed = await this.cases.find(caseId);
    const entry = filed?.entryId ? await this.entries.find(filed.entryId) : await this.known.require(fields);
    if (!filed && kind !== 'lead') await this.filing.requireAdmissible(kind, entry!, { actor: null, ip });
    return { entry, departmentId: entry!.departmentId };
  }

  async #department(id: string): Promise<string> {
    if (await this.departments.find(id)) return id;
    throw invalid('department', 'no such department');
  }

  async #keep(caseId: string, stored: readonly Evidence[]): Promise<void> {
    for (const [index, { fileName, ...file }] of stored.entries())
      await this.keeper.keep({
        ...{ id: documentIdOf(caseId, index), entryId: caseId, kind: 'evidence', fileName, ...file },
        ...{ uploadedBy: PUBLIC_ACTOR, at: new Date() },
      });
  }

  async #deadlines(caseId: string): Promise<PublicFiledDto['deadlines']> {
    const all = await this.cases.deadlines(caseId);
    return all
      .filter(({ status }) => status === 'open')
      .map(({ kind, dueAt, dueOn }) => ({ kind, dueAt: dueAt.toISOString(), dueOn }));
  }
}

/** Inputs of a form that were left empty are not there. */
const filled = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

const documentIdOf = (caseId: string, index: number): string =>
  deterministicId('document', caseId, String(index));

function partyOf(kind: PublicKind, fields: Fields): CaseParty {
  if (kind === 'lead') return 'contributor';
  return 'relation' in fields ? fields.relation : 'subject';
}

/** All of it is sealed, the codes too: together they may tell who it was. */
function textsOf(fields: Fields): Record<string, unknown> {
  const { proof: _, ...texts } = fields;
  return { ...texts };
}
