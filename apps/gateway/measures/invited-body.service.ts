import { Injectable } from '@nestjs/common';
import type { Asker } from '../http/caller.js';
import type { PageQuery } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import { MeasureCommandsService } from './measure-commands.service.js';
import { MeasureTasksReader } from './measure-tasks.reader.js';
import type { InvitationsPage, MeasureFeedbackDto } from './invitations.dto.js';

/** The body that a system's credential speaks for; the route is for systems alone. */
function systemOf({ system }: Asker) {
  if (!system) throw new Problem('credential-invalid');
  return system;
}

/** Bodies outside government read what they were invited to, and feed back what they did (§十二, R7.6). */
@Injectable()
export class InvitedBodyService {
  constructor(
    private readonly reader: MeasureTasksReader,
    private readonly commands: MeasureCommandsService,
  ) {}

  invitations(query: PageQuery, asker: Asker): Promise<InvitationsPage> {
    return this.reader.invitations(query, systemOf(asker));
  }

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async feedBack({ taskId, ...said }: MeasureFeedbackDto, asker: Asker): Promise<void> {
    const system = systemOf(asker);
    const name = said.result === 'stopped' ? 'confirmStopped' : 'answer';
    await this.commands.give(taskId, { name, ...said }, { body: system.credential.body ?? '' }, system);
  }
}
