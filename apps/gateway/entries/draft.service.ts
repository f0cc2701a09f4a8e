import { Injectable } from '@nestjs/common';
import type { CommandResult, EntryInput } from '../../../libs/contract/entry.messages.js';
import { draftInput } from '../../../libs/contract/draft-input.js';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import { EntryListRepository } from '../../../libs/persistence/repositories/entry-list.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import type { StagedDraft } from '../../../libs/persistence/staged-draft.js';
import { Auditor } from '../core/auditor.js';
import { RowContextReader } from '../drafting/row-context.reader.js';
import { stagedDraftOf } from '../drafting/dossier-of.js';
import type { Caller } from '../http/caller.js';
import { commandId, deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import { checkedDraft } from './draft-check.js';
import type { DraftedDto, DraftEntryDto } from './draft-entry.dto.js';
import { DraftStart } from './draft-start.js';
import { DraftTerms } from './draft-terms.js';
import { FromLead } from './from-lead.js';
import { MovedFrom } from './moved-from.js';

/**
 * Drafting one entry by hand (§6). Its id comes from the idempotency key: whatever was killed on the way, asking
 * again goes on with the same entry.
 */
@Injectable()
export class DraftService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly lists: EntryListRepository,
    private readonly subjects: SubjectRepository,
    private readonly dossiers: DossierRepository,
    private readonly commands: CommandRepository,
    private readonly packs: PackChoice,
    private readonly context: RowContextReader,
    private readonly terms: DraftTerms,
    private readonly start: DraftStart,
    private readonly moved: MovedFrom,
    private readonly leads: FromLead,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `invalid-input`, `idempotency-key-reused`, `duplicate-open-entry`, `rule-refused`, or a problem of the engine. */
  async draft(body: DraftEntryDto, caller: Caller): Promise<DraftedDto> {
    this.moved.requireBlack(body);
    const now = new Date().toISOString();
    const pack = await this.packs.chosen(body.pack, now);
    const context = await this.context.read(pack, body.list, now);
    const staged = stagedDraftOf(checkedDraft(body, context), body.bases.slice(1));
    const terms = await this.terms.of(pack, body, staged, now);
    const entryId = deterministicId('entry', caller.actor.id, caller.key);
    await this.#receive(entryId, body, caller);
    const subjectId = await this.subjects.findOrCreate(staged.subject);
    if (!(await this.entries.find(entryId))) await this.#prepare(entryId, subjectId, staged, body, caller);
    const result = await this.#begin(inputOf(entryId, subjectId, staged, terms, body, caller), caller);
    const entry = await this.entries.find(entryId);
    if (!entry) throw new Error('an entry was acknowledged that is not in the record');
    if (body.leadId !== undefined) await this.leads.note(body.leadId, entryId, caller.actor);
    return { id: entryId, no: entry.no, state: result.state };
  }

  async #receive(entryId: string, body: DraftEntryDto, { actor, key }: Caller): Promise<void> {
    const { outcome } = await this.commands.receive({
      ...{ id: commandId(actor.id, key, entryId, 'draft'), entryId, name: 'draft', actorId: actor.id },
      ...{ body: { ...body }, texts: null, receivedAt: new Date(), drafts: true },
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  /** A courtesy before anything is sealed: the record's unique index is the law. */
  async #prepare(
    entryId: string,
    subjectId: string,
    { fieldCode, dossier }: StagedDraft,
    { list, movedFrom, leadId }: DraftEntryDto,
    caller: Caller,
  ): Promise<void> {
    const { departmentId } = caller.actor;
    const open = await this.lists.openAmong(list, departmentId, [{ subjectId, fieldCode }]);
    if (open.length > 0) throw await this.#refused(entryId, caller, new Problem('duplicate-open-entry'));
    try {
      if (leadId !== undefined) await this.leads.require(leadId, departmentId);
      if (movedFrom !== undefined) await this.moved.requireMovable(movedFrom, subjectId, departmentId);
    } catch (error) {
      throw error instanceof Problem ? await this.#refused(entryId, caller, error) : error;
    }
    await this.dossiers.save(entryId, dossier);
  }

  /** Starts the workflow and waits for the first event; what is left of a refused draft is destroyed. */
  async #begin(input: EntryInput, caller: Caller): Promise<CommandResult> {
    try {
      const result = await this.start.started(input);
      await this.commands.acknowledge(input.commandId ?? '');
      await this.auditor.allowed(caller, deedOf(input.entryId));
      return result;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'duplicate-open-entry') throw error;
      await this.dossiers.erase(input.entryId, new Date());
      throw await this.#refused(input.entryId, caller, error);
    }
  }

  async #refused(entryId: string, caller: Caller, problem: Problem): Promise<Problem> {
    const deed = { ...deedOf(entryId), details: { why: problem.code } };
    await this.auditor.refused(caller, deed, problem instanceof RuleRefusedProblem ? problem.refusal : null);
    return problem;
  }
}

const deedOf = (entryId: string) => ({ action: 'entry.draft', target: { kind: 'entry', id: entryId } });

function inputOf(
  entryId: string,
  subjectId: string,
  { subject, fieldCode, dossier }: StagedDraft,
  frozen: Pick<EntryInput, 'terms' | 'standardVersionId'>,
  { list, movedFrom }: DraftEntryDto,
  { actor, key }: Caller,
): EntryInput {
  return draftInput({
    ...frozen,
    ...{ entryId, subjectId, fieldCode, listKind: list, subjectKind: subject.kind },
    ...{ departmentId: actor.departmentId, makerId: actor.id, basisCount: dossier.bases.length },
    ...{ predecessorId: movedFrom ?? null, commandId: commandId(actor.id, key, entryId, 'draft') },
  });
}
