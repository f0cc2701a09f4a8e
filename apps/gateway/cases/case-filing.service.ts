import { Injectable } from '@nestjs/common';
import type { CaseActor, CaseInput } from '../../../libs/contract/case.messages.js';
import {
  CommandRepository,
  type CommandTexts,
} from '../../../libs/persistence/repositories/command.repository.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import {
  RemedyListRepository,
  type ListedCase,
} from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { mayFileCase } from '../../../libs/rules/remedies/admissible.js';
import { filedCase } from '../../../libs/rules/remedies/case-facts.js';
import { caseTermsOf } from '../../../libs/rules/remedies/case-terms.js';
import type { CaseKind, CaseOrigin, CaseParty } from '../../../libs/rules/remedies/case-words.js';
import { Auditor, type Suspect } from '../core/auditor.js';
import { isRunGone, refusalOf } from '../core/engine-errors.js';
import { deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import { CaseEngine } from './case-engine.js';
import { QueryCodes } from './query-codes.js';

/** Whoever comes without an account, as the command table names who asked. */
export const PUBLIC_ACTOR = deterministicId('actor', 'public');

/** One filing, whoever brings it. */
export interface Filing {
  kind: CaseKind;
  /** Null: a lead. */
  entry: EntryRecord | null;
  departmentId: string;
  party: CaseParty;
  origin: CaseOrigin;
  filedBy: CaseActor;
  /** Who asks, for the audit log. */
  suspect: Suspect;
  key: string;
  texts: CommandTexts;
  /** The whole of what was sent, for comparison with a repeat. */
  body: object;
  documentIds: string[];
}

export interface Filed {
  remedy: ListedCase;
  /** To be told to whoever filed, once. */
  queryCode: string;
  repeated: boolean;
}

const actorIdOf = (by: CaseActor): string => (by === 'party' ? PUBLIC_ACTOR : by.id);

/** The id of the case that a filing makes: the same for the same key, whatever was killed on the way. */
export const caseIdOf = ({ filedBy, kind, key }: Pick<Filing, 'filedBy' | 'kind' | 'key'>): string =>
  deterministicId('case', actorIdOf(filedBy), kind, key);

/** The one way in for cases: from the portal, from the counter, and from implementing departments. */
@Injectable()
export class CaseFilingService {
  constructor(
    private readonly cases: RemedyListRepository,
    private readonly commands: CommandRepository,
    private readonly keys: DataKeyRepository,
    private readonly packs: PackChoice,
    private readonly engine: CaseEngine,
    private readonly codes: QueryCodes,
    private readonly auditor: Auditor,
  ) {}

  /** Throws the refusal, audited, where such a case cannot be brought about this entry now. */
  async requireAdmissible(
    kind: Exclude<CaseKind, 'lead'>,
    entry: EntryRecord,
    suspect: Suspect,
  ): Promise<void> {
    const { listKind: list, facts } = entry;
    const repairUnderWay = kind === 'repair' && (await this.cases.hasOpenRepair(entry.id));
    const verdict = mayFileCase(kind, { list, facts, repairUnderWay }, new Date().toISOString());
    if (verdict.allowed) return;
    const deed = { action: `case.file.${kind}`, target: { kind: 'entry', id: entry.id } };
    await this.auditor.refused(suspect, deed, verdict);
    throw new RuleRefusedProblem(verdict);
  }

  /**
   * `keepEvidence` is called once it is known to be the same filing, or a new one, and has to bear being repeated. Throws
   * `idempotency-key-reused`, a refusal, or a problem of the engine. The case's data key has to exist.
   */
  async file(filing: Filing, keepEvidence: () => Promise<void> = () => Promise.resolve()): Promise<Filed> {
    const caseId = caseIdOf(filing);
    const queryCode = this.codes.codeOf({ caseId, key: filing.key });
    const known = await this.cases.find(caseId);
    await this.#receive(caseId, filing);
    await keepEvidence();
    if (known) return { remedy: known, queryCode, repeated: true };
    await this.#start(await this.#inputOf(caseId, queryCode, filing), filing);
    const remedy = await this.cases.find(caseId);
    if (!remedy) throw new Error('a case was acknowledged that is not in the record');
    await this.commands.acknowledge(commandIdOf(caseId));
    const target = { kind: 'case', id: caseId };
    await this.auditor.allowed(filing.suspect, { action: `case.file.${filing.kind}`, target });
    return { remedy, queryCode, repeated: false };
  }

  /** Keeps what was written, sealed, before it is sent. */
  async #receive(caseId: string, { filedBy, body, texts }: Filing): Promise<void> {
    const { outcome } = await this.commands.receive({
      ...{ id: commandIdOf(caseId), entryId: caseId, name: 'fileCase', actorId: actorIdOf(filedBy) },
      ...{ body, texts, receivedAt: new Date() },
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  async #start(input: CaseInput, { kind, suspect }: Filing): Promise<void> {
    try {
      await this.engine.start(input);
    } catch (error) {
      const { caseId } = input.facts;
      // It may have been recorded, and ended, before its answer arrived.
      if (isRunGone(error) && (await this.cases.find(caseId))) return;
      const refusal = refusalOf(error);
      if (!refusal) throw toProblem(error);
      await this.keys.destroy(caseId, new Date());
      await this.auditor.refused(
        suspect,
        { action: `case.file.${kind}`, target: { kind: 'case', id: caseId } },
        refusal,
      );
      throw new RuleRefusedProblem(refusal);
    }
  }

  /** Terms are those of the entry's pack, frozen now (R1.3). */
  async #inputOf(caseId: string, queryCode: string, filing: Filing): Promise<CaseInput> {
    const { kind, entry, departmentId, party, origin, filedBy, documentIds } = filing;
    const filedAt = new Date().toISOString();
    const pack = entry
      ? await this.packs.exactly(entry.packCode, entry.packVersion)
      : await this.packs.default(filedAt);
    if (!pack) throw new Problem('record-missing');
    return {
      facts: filedCase({
        ...{ caseId, kind, entryId: entry?.id ?? null, departmentId, party, filedAt },
        terms: caseTermsOf(pack, kind, entry?.listKind ?? null),
      }),
      ...{ origin, commandId: commandIdOf(caseId), filedBy, documentIds },
      codeHash: this.codes.hashOf(queryCode)!.toString('hex'),
    };
  }
}

const commandIdOf = (caseId: string): string => deterministicId('command', caseId, 'file');
