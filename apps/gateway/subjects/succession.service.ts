import { Injectable } from '@nestjs/common';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { successionWorkflowId } from '../../../libs/contract/ids.js';
import type { SubjectSuccessionInput } from '../../../libs/contract/succession.messages.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import type { SubjectEntity } from '../../../libs/persistence/entities/subject.entity.js';
import { DocumentRepository } from '../../../libs/persistence/repositories/document.repository.js';
import type { EntryRow } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import {
  SubjectEventRepository,
  type SuccessionAct,
} from '../../../libs/persistence/repositories/subject-event.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { RuleId } from '../../../libs/rules/rule-catalogue.js';
import type { Role } from '../../../libs/rules/words.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Auditor } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { maySucceed, SubjectPageReader } from './subject-page.reader.js';
import type { SuccessionDto, SuccessionResultDto } from './succession.dto.js';
import { fault, wantedResidentId, wantedUscc, type WantedNumber } from './wanted-number.js';

const ARTICLE = '§8';
/** Who acts, in the first of these roles that they have. */
const ACTING: readonly Role[] = ['creditOffice', 'head', 'checker'];

/** Throws `invalid-input`. Null: only the name changes. */
function newNumber({ newUscc, newIdNumber, newName }: SuccessionDto): WantedNumber | null {
  if (newUscc !== undefined && newIdNumber !== undefined) throw fault('newUscc', 'only one number at a time');
  if (newUscc !== undefined) return wantedUscc('newUscc', newUscc);
  if (newIdNumber !== undefined) return wantedResidentId('newIdNumber', newIdNumber);
  if (newName === undefined) throw fault('newUscc', 'a new number or a new name is needed');
  return null;
}

/** Change of name or number is a recorded act: no number is joined to another by likeness (§八). */
@Injectable()
export class SuccessionService {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly entries: EntryRepository,
    private readonly documents: DocumentRepository,
    private readonly acts: SubjectEventRepository,
    private readonly page: SubjectPageReader,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `invalid-input`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async record(subjectId: string, body: SuccessionDto, caller: Caller): Promise<SuccessionResultDto> {
    const subject = await this.subjects.find(subjectId);
    if (!subject) throw new Problem('not-found');
    const entries = await this.entries.ofSubject(subjectId);
    if (!maySucceed(caller, entries)) return this.#refuse(subjectId, caller, 'other-department');
    const act = this.#act(subject, newNumber(body), body, caller);
    await this.#requireDocuments(act.documentIds, entries);
    const refused = refusalOf(subject, act);
    if (refused) return this.#refuse(subjectId, caller, refused);
    await this.#follow({ eventId: act.id });
    return this.#recorded(act, subject, caller);
  }

  #act(
    { id: subjectId }: SubjectEntity,
    number: WantedNumber | null,
    { newName, reason, documentIds = [], on }: SuccessionDto,
    { actor, key }: Caller,
  ): SuccessionAct {
    const role = ACTING.find((one) => actor.roles.includes(one)) ?? actor.roles[0];
    return {
      ...{ id: deterministicId('succession', actor.id, key), subjectId, number, documentIds, on },
      ...{ texts: { reason, newName: newName ?? null }, at: new Date(), article: ARTICLE },
      actor: { id: actor.id, departmentId: actor.departmentId, role },
    };
  }

  async #recorded(act: SuccessionAct, { kind }: SubjectEntity, caller: Caller): Promise<SuccessionResultDto> {
    const result = await this.acts.record(act);
    if (result.outcome === 'different') throw new Problem('idempotency-key-reused');
    if (result.outcome === 'nothingNew') return this.#refuse(act.subjectId, caller, 'succession-nothing-new');
    if (result.outcome === 'otherKind') return this.#refuse(act.subjectId, caller, 'succession-kind-differs');
    const { outcome, event } = result;
    const repeated = outcome === 'repeated';
    const details = { type: event.type, hash: event.hash.toString('hex'), repeated };
    await this.auditor.allowed(caller, { ...deedOn(act.subjectId), details });
    const [shown] = await this.page.shown([event], { kind, entitled: true });
    return { act: shown!, repeated };
  }

  async #refuse(subjectId: string, caller: Caller, rule: RuleId): Promise<never> {
    const problem = refusedBy(rule);
    await this.auditor.refused(caller, deedOn(subjectId), problem.refusal);
    throw problem;
  }

  async #requireDocuments(ids: readonly string[], entries: readonly EntryRow[]): Promise<void> {
    const own = new Set(entries.map(({ id }) => id));
    const entryOf = await this.documents.entriesOf(ids);
    const errors = ids
      .map((id, index) => ({ id, path: `documentIds.${index.toString()}` }))
      .filter(({ id }) => !own.has(entryOf.get(id) ?? ''))
      .map(({ path }) => ({ path, reason: 'no such document of an entry of this subject' }));
    if (errors.length > 0) throw new Problem('invalid-input', { errors });
  }

  /** What the act brings about is started before it is recorded, so that it cannot be left out. */
  async #follow(input: SubjectSuccessionInput): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.start(WORKFLOW_TYPES.subjectSuccession, {
          workflowId: successionWorkflowId(input.eventId),
          taskQueue: TASK_QUEUES.entries,
          args: [input],
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      );
    } catch (error) {
      throw toProblem(error);
    }
  }
}

/** Before anything is started: numbers of persons are for persons, and nothing takes effect in the future. */
function refusalOf({ kind }: SubjectEntity, { number, on }: SuccessionAct): RuleId | null {
  if (number && (number.scheme === 'residentId') !== (kind === 'naturalPerson'))
    return 'succession-kind-differs';
  return on > shanghaiDate(new Date().toISOString()) ? 'succession-date-impossible' : null;
}

const deedOn = (id: string) => ({ action: 'subject.succeed', target: { kind: 'subject', id } });
