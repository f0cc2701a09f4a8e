import { Injectable } from '@nestjs/common';
import {
  StandardVersionRepository,
  type VersionToAdd,
} from '../../../libs/persistence/repositories/standard-version.repository.js';
import { StandardRepository } from '../../../libs/persistence/repositories/standard.repository.js';
import { standardOverrideFaults } from '../../../libs/rules/packs/resolve.js';
import type { PackFault, PolicyPack } from '../../../libs/rules/packs/schema.js';
import {
  parseStandardOverrides,
  type StandardOverride,
} from '../../../libs/rules/packs/standard-overrides.js';
import { parseStandardCriteria, type StandardCriteria } from '../../../libs/rules/standards/criteria.js';
import { SUBJECT_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem, type Fault } from '../http/problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import type { NewVersionDto } from './new-version.dto.js';
import type { StandardVersionDto } from './standards.dto.js';
import { StandardsReader } from './standards.reader.js';

/** The credit office announces a new version of a standard (R1.4); whom it concerns, a sweep finds out (R8.4). */
@Injectable()
export class VersionsService {
  constructor(
    private readonly standards: StandardRepository,
    private readonly versions: StandardVersionRepository,
    private readonly packs: PackChoice,
    private readonly reader: StandardsReader,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `invalid-input` with every fault, a refusal, `idempotency-key-reused`. */
  async add(standardId: string, body: NewVersionDto, caller: Caller): Promise<StandardVersionDto> {
    const standard = (await this.standards.list()).find((each) => each.standardId === standardId);
    if (!standard) throw new Problem('not-found');
    const versionId = deterministicId('standardVersion', caller.actor.id, caller.key, standardId);
    const version = await this.#checked(body, standard.listKind, { standardId, versionId });
    const deed = { action: 'standard.edit', target: { kind: 'standard', id: standardId } };
    const added = await this.versions.add(version);
    if (added.outcome === 'different') throw new Problem('idempotency-key-reused');
    if (added.outcome === 'refused') {
      await this.auditor.refused(caller, deed, added.refusal);
      throw new RuleRefusedProblem(added.refusal);
    }
    await this.auditor.allowed(caller, { ...deed, details: { versionId, outcome: added.outcome } });
    const { versions } = await this.reader.one(standardId);
    return versions.find(({ id }) => id === versionId)!;
  }

  async #checked(
    body: NewVersionDto,
    listKind: ListKind,
    ids: Pick<VersionToAdd, 'standardId' | 'versionId'>,
  ): Promise<VersionToAdd> {
    const { criteria, overrides, effectiveTo = null, ...said } = body;
    const asked = criteriaFrom(criteria);
    const laws = overridesFrom(overrides);
    const unsuited = laws.value ? await this.#unsuited(listKind, laws.value) : [];
    const errors = [...asked.faults, ...laws.faults, ...under('overrides', unsuited)];
    if (errors.length > 0) throw new Problem('invalid-input', { errors });
    return { ...ids, ...said, effectiveTo, criteria: asked.value, overrides: laws.value };
  }

  /** Why the overrides suit no policy pack at all: a class of severity that one pack lacks, another may have. */
  async #unsuited(listKind: ListKind, standardOverrides: unknown): Promise<PackFault[]> {
    const faultsUnder = (pack: PolicyPack): PackFault[] =>
      SUBJECT_KINDS.flatMap((subjectKind) =>
        standardOverrideFaults(pack, { listKind, subjectKind, standardOverrides }),
      );
    const packs = await this.packs.all();
    if (packs.some((pack) => faultsUnder(pack).length === 0)) return [];
    return distinct(faultsUnder(await this.packs.default(new Date().toISOString())));
  }
}

/** What was read, or null with every fault; null without a fault when nothing was given. */
interface Read<T> {
  value: T | null;
  faults: Fault[];
}

function criteriaFrom(json: NewVersionDto['criteria']): Read<StandardCriteria> {
  if (!json) return { value: null, faults: [] };
  const parsed = parseStandardCriteria(json);
  return parsed.ok
    ? { value: parsed.criteria, faults: [] }
    : { value: null, faults: under('criteria', parsed.faults) };
}

function overridesFrom(json: NewVersionDto['overrides']): Read<StandardOverride[]> {
  if (!json || json.length === 0) return { value: null, faults: [] };
  const parsed = parseStandardOverrides(json);
  return parsed.ok
    ? { value: parsed.overrides, faults: [] }
    : { value: null, faults: under('overrides', parsed.faults) };
}

const under = (property: string, faults: readonly PackFault[]): Fault[] =>
  faults.map(({ path, message }) => ({ path: path ? `${property}.${path}` : property, reason: message }));

const distinct = (faults: readonly PackFault[]): PackFault[] => [
  ...new Map(faults.map((fault) => [`${fault.path}\n${fault.message}`, fault])).values(),
];
