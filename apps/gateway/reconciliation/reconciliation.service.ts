import { Injectable } from '@nestjs/common';
import { RECONCILIATION } from '../../../libs/contract/ids.js';
import {
  ReconciliationRepository,
  type Finding,
} from '../../../libs/persistence/repositories/reconciliation.repository.js';
import { repairOf } from '../../../libs/rules/reconciliation/findings.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { LifeRestarter } from './life-restarter.js';

/** What operators have done: a comparison at once, or the repair of what one found (R11.2). */
@Injectable()
export class ReconciliationService {
  constructor(
    private readonly reports: ReconciliationRepository,
    private readonly restarter: LifeRestarter,
    private readonly engine: Engine,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** Triggers the schedule; one comparison runs at a time. */
  async run(caller: Caller): Promise<void> {
    const target = { kind: 'schedule', id: RECONCILIATION };
    const change = { name: 'reconciliation.run', target, body: {} };
    await this.once.run(change, caller, async () => {
      const trigger = () =>
        this.engine.within(COMMAND_WAIT, ({ schedule }) => schedule.getHandle(RECONCILIATION).trigger());
      await this.#done(caller, { action: 'reconciliation.run', target }, trigger);
    });
  }

  /** Throws `not-found`, `not-repairable`, a problem of the engine. */
  async repair(id: string, caller: Caller): Promise<Finding> {
    const target = { kind: 'finding', id };
    await this.once.run({ name: 'reconciliation.repair', target, body: {} }, caller, () =>
      this.#repair(id, caller),
    );
    return this.#finding(id);
  }

  async #repair(id: string, caller: Caller): Promise<void> {
    const { life, lifeId, code, workflowId, resolvedAt } = await this.#finding(id);
    const repair = repairOf(life, code);
    const details = { life, code, repair, workflowId };
    const deed = { action: 'reconciliation.repair', target: { kind: 'finding', id }, details };
    if (!repair || !lifeId || resolvedAt) {
      await this.auditor.refused(caller, deed, null);
      throw new Problem('not-repairable');
    }
    await this.#done(caller, deed, () => this.restarter[repair]({ life, lifeId, workflowId }));
    await this.reports.repaired(id, caller.actor.id, new Date());
  }

  /** What was not done for the engine's sake is in the audit log too. */
  async #done(caller: Caller, deed: Deed, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.auditor.failed(caller, deed);
      throw toProblem(error);
    }
    await this.auditor.allowed(caller, deed);
  }

  async #finding(id: string): Promise<Finding> {
    const finding = await this.reports.finding(id);
    if (!finding) throw new Problem('not-found');
    return finding;
  }
}
