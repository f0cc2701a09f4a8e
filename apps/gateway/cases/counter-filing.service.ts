import { Injectable } from '@nestjs/common';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { RemedyListRepository } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import type { CaseKind, CaseParty } from '../../../libs/rules/remedies/case-words.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { invalid, Problem } from '../http/problem.js';
import { caseIdOf, CaseFilingService, type Filed } from './case-filing.service.js';
import type { FileCaseDto } from './case-inputs.dto.js';

/** What comes on paper is taken down by an officer of the department that decides; inaccuracies any department reports (R9.3). */
@Injectable()
export class CounterFilingService {
  constructor(
    private readonly filing: CaseFilingService,
    private readonly entries: EntryRepository,
    private readonly cases: RemedyListRepository,
    private readonly keys: DataKeyRepository,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `invalid-input`, a refusal, `idempotency-key-reused`, or a problem of the engine. */
  async file(body: FileCaseDto, caller: Caller): Promise<Filed> {
    const { kind } = body;
    requireForm(body);
    const entry = await this.#entry(body);
    const departmentId = entry?.departmentId ?? caller.actor.departmentId;
    await this.#requirePermission(kind, departmentId, caller);
    const of = { kind, key: caller.key, filedBy: caller.actor };
    const caseId = caseIdOf(of);
    if (kind !== 'lead' && !(await this.cases.find(caseId)))
      await this.filing.requireAdmissible(kind, entry!, caller);
    await this.keys.ensure(caseId, 'case');
    return this.filing.file({
      ...{ ...of, entry, departmentId, party: partyOf(body), suspect: caller, body: { ...body } },
      origin: kind === 'inaccuracy' ? 'department' : 'counter',
      texts: textsOf(body),
      documentIds: [],
    });
  }

  async #entry({ kind, entryId }: FileCaseDto): Promise<EntryRecord | null> {
    if (kind === 'lead') return null;
    const entry = await this.entries.find(entryId!);
    if (!entry) throw new Problem('not-found');
    return entry;
  }

  async #requirePermission(kind: CaseKind, departmentId: string, caller: Caller): Promise<void> {
    const allowed =
      kind === 'inaccuracy'
        ? may(caller.ability, 'remedy.report', caller.actor.departmentId)
        : may(caller.ability, 'remedy.file', departmentId);
    if (allowed) return;
    const own = departmentId === caller.actor.departmentId || kind === 'inaccuracy';
    const problem = refusedBy(own ? 'role-required' : 'other-department');
    await this.auditor.refused(caller, { action: `case.file.${kind}` }, problem.refusal);
    throw problem;
  }
}

/** What each kind needs, beyond what the form says of every one. */
function requireForm({ kind, entryId, relation, name, contributor, list, subjectName }: FileCaseDto): void {
  if (kind === 'lead') {
    if (entryId !== undefined) throw invalid('entryId', 'a lead is about nobody who is listed yet');
    if (contributor === undefined) throw invalid('contributor', 'is required of a lead');
    if (list === undefined) throw invalid('list', 'is required of a lead');
    if (subjectName === undefined) throw invalid('subjectName', 'is required of a lead');
    return;
  }
  if (entryId === undefined) throw invalid('entryId', 'is required');
  if (kind === 'inaccuracy') return;
  if (name === undefined) throw invalid('name', 'is required: who brought it');
  if (kind !== 'repair' && relation === undefined) throw invalid('relation', 'is required');
}

function partyOf({ kind, relation }: FileCaseDto): CaseParty {
  if (kind === 'lead') return 'contributor';
  if (kind === 'inaccuracy') return 'department';
  return relation ?? 'subject';
}

function textsOf(body: FileCaseDto): Record<string, unknown> {
  const { statement, name, contact, contributor, list, field, subjectName, subjectNumber } = body;
  const all = { statement, name, contact, contributor, list, field, subjectName, subjectNumber };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
}
