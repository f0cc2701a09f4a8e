import { Injectable } from '@nestjs/common';
import { IncidentRepository } from '../../../libs/persistence/repositories/incident.repository.js';
import { tryNow } from '../../../libs/platform/temporal/pending-activities.js';
import { Auditor } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

/** An operator who has mended what failed does not wait for the engine's next try (R11.2). */
@Injectable()
export class IncidentTryService {
  constructor(
    private readonly incidents: IncidentRepository,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
  ) {}

  /** What is being tried, or is over, is left as it is. Throws `not-found`, or a problem of the engine. */
  async tryNow(id: string, caller: Caller): Promise<void> {
    const incident = await this.incidents.find(id);
    if (!incident) throw new Problem('not-found');
    const { workflowId, activity } = incident;
    if (incident.resolvedAt === null) await this.#tell(workflowId, activity);
    const target = { kind: 'incident', id };
    await this.auditor.allowed(caller, { action: 'incident.try', target, details: { workflowId, activity } });
  }

  async #tell(workflowId: string, activity: string): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, (client) => tryNow(client, workflowId, activity));
    } catch (error) {
      throw toProblem(error);
    }
  }
}
