import { Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { reprojectionWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { FilingDueRepository } from '../../../libs/persistence/repositories/filing-due.repository.js';
import { RemovalDueRepository } from '../../../libs/persistence/repositories/removal-due.repository.js';
import { ReprojectionRepository } from '../../../libs/persistence/record/reprojection.repository.js';
import { calendarYearSchema, type CalendarYear } from '../../../libs/rules/calendar/calendar-year-schema.js';
import { Auditor } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { OnceByKey } from '../core/once-by-key.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import type { CalendarPutDto, PutCalendarYearDto } from './calendar.dto.js';

/** Editing the calendar; every open deadline is then counted again (R1.6). */
@Injectable()
export class CalendarService {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly reprojections: ReprojectionRepository,
    private readonly removals: RemovalDueRepository,
    private readonly filings: FilingDueRepository,
    private readonly engine: Engine,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Replaces a year. The same year again changes nothing; a re-projection that could not be started the first time
   * is started then.
   */
  async put(year: number, body: PutCalendarYearDto, caller: Caller): Promise<CalendarPutDto> {
    const wanted = checked({ year, ...body, days: body.days.map((day) => ({ ...day })) });
    const change = { name: 'calendar.edit', target: { kind: 'calendar', id: year.toString() }, body: wanted };
    const done = await this.once.run(change, caller, () => this.#replace(wanted, caller));
    return done ?? { revision: await this.calendar.revision(), reprojection: null };
  }

  async #replace(wanted: CalendarYear, caller: Caller): Promise<CalendarPutDto> {
    const { id, departmentId } = caller.actor;
    const { revision, changed } = await this.calendar.replaceYear(wanted, { id, departmentId }, new Date());
    const target = { kind: 'calendar', id: wanted.year.toString() };
    await this.auditor.allowed(caller, { action: 'calendar.edit', target, details: { revision, changed } });
    const needed = changed || (await this.#leftToCount(revision)) > 0;
    return { revision, reprojection: needed ? { workflowId: await this.#reproject(revision) } : null };
  }

  async #leftToCount(revision: number): Promise<number> {
    const entries = await this.reprojections.countToReproject(revision);
    const requests = await this.removals.countToCountAgain(revision);
    return entries + requests + (await this.filings.countToCountAgain(revision));
  }

  async #reproject(revision: number): Promise<string> {
    const workflowId = reprojectionWorkflowId(revision);
    const options = { workflowId, taskQueue: TASK_QUEUES.batches, args: [{ calendarRevision: revision }] };
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.start(WORKFLOW_TYPES.calendarReprojection, options),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw toProblem(error);
    }
    return workflowId;
  }
}

function checked(given: unknown): CalendarYear {
  const parsed = calendarYearSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
  throw new Problem('invalid-input', { errors });
}
