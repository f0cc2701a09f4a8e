import { Injectable } from '@nestjs/common';
import type { Implementing } from '../../../libs/rules/measures/task.js';
import type { Asker, SystemCaller } from '../http/caller.js';
import type { PageQuery } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import { MeasureCommandsService } from './measure-commands.service.js';
import { MeasureTasksReader } from './measure-tasks.reader.js';
import type { MeasureFeedbackDto, SystemTasksPage } from './system-tasks.dto.js';

/** The system whose credential was shown; the route is for systems alone. */
function systemOf({ system }: Asker): SystemCaller {
  if (!system) throw new Problem('credential-invalid');
  return system;
}

/** As whom a system speaks: its department (§十一), or the invited body that the credit office gave it (§十二). */
const speakerOf = ({ credential: { party, departmentId, body } }: SystemCaller): Implementing =>
  party === 'implementingDepartment' ? { department: departmentId ?? '' } : { body: body ?? '' };

/** Systems of departments and of invited bodies read their tasks, and say what was done (R7.2, R7.6). */
@Injectable()
export class MeasureSystemsService {
  constructor(
    private readonly reader: MeasureTasksReader,
    private readonly commands: MeasureCommandsService,
  ) {}

  tasks(query: PageQuery, asker: Asker): Promise<SystemTasksPage> {
    return this.reader.ofSystem(query, systemOf(asker));
  }

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async acknowledge(taskId: string, asker: Asker): Promise<void> {
    const system = systemOf(asker);
    await this.commands.give(taskId, { name: 'acknowledge' }, speakerOf(system), system);
  }

  /** Throws as `acknowledge` does. */
  async feedBack({ taskId, ...said }: MeasureFeedbackDto, asker: Asker): Promise<void> {
    const system = systemOf(asker);
    const name = said.result === 'stopped' ? 'confirmStopped' : 'answer';
    await this.commands.give(taskId, { name, ...said }, speakerOf(system), system);
  }
}
