import { Injectable } from '@nestjs/common';
import {
  StandardRepository,
  type StandardInForce,
} from '../../../libs/persistence/repositories/standard.repository.js';
import { SweepRepository } from '../../../libs/persistence/repositories/sweep.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { isSweepEnded, maySweep, sweepScopeOf } from '../../../libs/rules/standards/sweep.js';
import { refused, type Refusal } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { SweepEngine } from './sweep-engine.js';

/** Starts the dry run of a sweep (R8.4): one at a time for a standard. */
@Injectable()
export class SweepStartService {
  constructor(
    private readonly standards: StandardRepository,
    private readonly sweeps: SweepRepository,
    private readonly engine: SweepEngine,
    private readonly auditor: Auditor,
  ) {}

  /** Answers the sweep's id. Throws `invalid-input`, a refusal, `idempotency-key-reused`, a problem of the engine. */
  async start(standardVersionId: string, caller: Caller): Promise<string> {
    const id = deterministicId('sweep', caller.actor.id, caller.key);
    const version = await this.standards.findVersion(standardVersionId);
    const deed = { action: 'sweep.start', target: { kind: 'sweep', id }, details: { standardVersionId } };
    const known = await this.sweeps.find(id);
    if (known && known.standardVersionId !== standardVersionId) throw new Problem('idempotency-key-reused');
    if (!known) await this.#open(id, version, caller, deed);
    await this.#run(id);
    await this.auditor.allowed(caller, deed);
    return id;
  }

  async #open(id: string, version: StandardInForce | null, caller: Caller, deed: Deed): Promise<void> {
    if (!version) {
      const errors = [{ path: 'standardVersionId', reason: 'no such version of a standard' }];
      throw new Problem('invalid-input', { errors });
    }
    const now = new Date();
    const asked = { ...version, hasCriteria: version.criteria !== null };
    const verdict = maySweep(asked, shanghaiDate(now.toISOString()));
    if (!verdict.allowed) return this.#refuse(caller, deed, verdict);
    const { standardId, versionId } = version;
    const outcome = await this.sweeps.open({
      ...{ id, standardId, standardVersionId: versionId, departmentId: sweepScopeOf(caller.actor) },
      ...{ startedBy: caller.actor.id, startedAt: now },
    });
    if (outcome === 'held') await this.#refuse(caller, deed, refused('sweep-under-way'));
  }

  /** One that has ended is not run again. */
  async #run(id: string): Promise<void> {
    const sweep = await this.sweeps.find(id);
    if (!sweep || isSweepEnded(sweep.state)) return;
    await this.engine.start(sweep).catch((error: unknown) => {
      throw toProblem(error);
    });
  }

  async #refuse(caller: Caller, deed: Deed, refusal: Refusal): Promise<never> {
    await this.auditor.refused(caller, deed, refusal);
    throw new RuleRefusedProblem(refusal);
  }
}
