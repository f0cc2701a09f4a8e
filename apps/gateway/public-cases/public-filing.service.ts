import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { RemedyListRepository } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import type { CaseKind, CaseParty } from '../../../libs/rules/remedies/case-words.js';
import { caseIdOf, CaseFilingService, type Filing } from '../cases/case-filing.service.js';
import type { Deed } from '../core/auditor.js';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { invalid } from '../http/problem.js';
import { validated } from '../http/validation.js';
import { EvidenceForm, type Admitted } from './evidence-form.js';
import { FilingProof } from './filing-proof.js';
import { KnownEntry } from './known-entry.js';
import {
  FileLeadFieldsDto,
  FileObjectionFieldsDto,
  FileRepairFieldsDto,
  type PublicFiledDto,
} from './public-cases.dto.js';

export type PublicKind = Exclude<CaseKind, 'inaccuracy'>;

const FIELDS = {
  objection: FileObjectionFieldsDto,
  challenge: FileObjectionFieldsDto,
  repair: FileRepairFieldsDto,
  lead: FileLeadFieldsDto,
} as const;
type Fields = FileObjectionFieldsDto | FileRepairFieldsDto | FileLeadFieldsDto;

interface FilingAdmitted extends Admitted {
  fields: Fields;
  entry: EntryRecord | null;
  departmentId: string;
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
    private readonly form: EvidenceForm,
  ) {}

  /** Throws `proof-required`, `not-found`, a refusal with rule and article, `invalid-input`, `file-type-refused`, `payload-too-large`, … */
  async file(kind: PublicKind, request: FastifyRequest): Promise<PublicFiledDto> {
    const key = idempotencyKeyOf(request.headers['idempotency-key']);
    const caseId = caseIdOf({ filedBy: 'party', kind, key });
    const { admitted, evidence } = await this.form.receive(request, (fields) =>
      this.#admit(kind, caseId, fields, request.ip),
    );
    const { fields, entry, departmentId } = admitted;
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
        body: { ...fields, proof: null, files: evidence.hashes },
        documentIds: evidence.idsIn(caseId),
      } satisfies Filing,
      () => evidence.keep(caseId, caseId),
    );
    const { remedy, queryCode } = await evidence.droppedUnlessKept(filing);
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
  ): Promise<FilingAdmitted> {
    const fields = await validated<Fields>(FIELDS[kind], given);
    await this.proof.require(fields.proof, caseId, ip);
    const about = await this.#about(kind, caseId, fields, ip);
    const dataKey = await this.keys.ensure(caseId, 'case');
    return { fields, ...about, dataKey, deed: deedOf(kind, about) };
  }

  async #about(
    kind: PublicKind,
    caseId: string,
    fields: Fields,
    ip: string,
  ): Promise<Pick<FilingAdmitted, 'entry' | 'departmentId'>> {
    if ('department' in fields)
      return { entry: null, departmentId: await this.#department(fields.department) };
    const filed = await this.cases.find(caseId);
    const entry = filed?.entryId ? await this.entries.find(filed.entryId) : await this.known.require(fields);
    if (!filed && kind !== 'lead') await this.filing.requireAdmissible(kind, entry!, { actor: null, ip });
    return { entry, departmentId: entry!.departmentId };
  }

  async #department(id: string): Promise<string> {
    if ((await this.departments.find(id))?.active) return id;
    throw invalid('department', 'no such department', 'choice');
  }

  async #deadlines(caseId: string): Promise<PublicFiledDto['deadlines']> {
    const all = await this.cases.deadlines(caseId);
    return all
      .filter(({ status }) => status === 'open')
      .map(({ kind, dueAt, dueOn }) => ({ kind, dueAt: dueAt.toISOString(), dueOn }));
  }
}

/** There is no case yet: it is tried at the entry, or at the department that a lead is for. */
const deedOf = (
  kind: PublicKind,
  { entry, departmentId }: Pick<FilingAdmitted, 'entry' | 'departmentId'>,
): Deed => ({
  action: `case.file.${kind}`,
  target: entry ? { kind: 'entry', id: entry.id } : { kind: 'department', id: departmentId },
});

function partyOf(kind: PublicKind, fields: Fields): CaseParty {
  if (kind === 'lead') return 'contributor';
  return 'relation' in fields ? fields.relation : 'subject';
}

/** All of it is sealed, the codes too: together they may tell who it was. */
function textsOf(fields: Fields): Record<string, unknown> {
  const { proof: _, ...texts } = fields;
  return { ...texts };
}
