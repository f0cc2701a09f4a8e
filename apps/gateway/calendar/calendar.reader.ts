import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReprojectionRepository } from '../../../libs/persistence/record/reprojection.repository.js';
import { CorrectionDueRepository } from '../../../libs/persistence/repositories/correction-due.repository.js';
import { FilingDueRepository } from '../../../libs/persistence/repositories/filing-due.repository.js';
import { MeasureDueRepository } from '../../../libs/persistence/repositories/measure-due.repository.js';
import { RemedyDueRepository } from '../../../libs/persistence/repositories/remedy-due.repository.js';
import { RemovalDueRepository } from '../../../libs/persistence/repositories/removal-due.repository.js';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { reprojectionWorkflowId } from '../../../libs/contract/ids.js';
import { isInstant, isRealDate } from '../../../libs/rules/calendar/dates.js';
import { dueOn } from '../../../libs/rules/calendar/deadline.js';
import { Engine, GLANCE } from '../core/engine.js';
import { Problem } from '../http/problem.js';
import type { CalendarYearDto, CalendarYearsDto, DueDto, DueQuery, ReprojectionDto } from './calendar.dto.js';

/** As the calendar itself: no year before the republic, none of five digits. */
const FIRST_YEAR = '1949';
const LAST_YEAR = '2999';

const MOVED = `
SELECT count(*) AS moved FROM entry_event
WHERE type = 'deadlinesReprojected' AND (data->>'calendarRevision')::int = $1`;

/** What is wrong with the day or the instant that a deadline is counted from; null: nothing. */
function faultOfStart(from: string): string | null {
  if (!isRealDate(from) && !isInstant(from))
    return 'must be a date YYYY-MM-DD or an ISO 8601 instant with its offset';
  return from.slice(0, 4) < FIRST_YEAR || from.slice(0, 4) > LAST_YEAR
    ? `must lie between ${FIRST_YEAR} and ${LAST_YEAR}`
    : null;
}

/** The working-day calendar, and deadlines counted on it (R1.6). */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly reprojections: ReprojectionRepository,
    private readonly filings: FilingDueRepository,
    private readonly removals: RemovalDueRepository,
    private readonly measures: MeasureDueRepository,
    private readonly remedies: RemedyDueRepository,
    private readonly corrections: CorrectionDueRepository,
    private readonly source: DataSource,
    private readonly engine: Engine,
  ) {}

  async due({ from, workingDays }: DueQuery): Promise<DueDto> {
    const reason = faultOfStart(from);
    if (reason) throw new Problem('invalid-input', { errors: [{ path: 'from', reason }] });
    return dueOn({ workingDays }, from, await this.calendar.current());
  }

  async years(): Promise<CalendarYearsDto> {
    return { items: await this.calendar.years(), revision: await this.calendar.revision() };
  }

  async year(year: number): Promise<CalendarYearDto> {
    const found = await this.calendar.year(year);
    if (!found) throw new Problem('not-found');
    return found;
  }

  /** How far the re-projection after an edit has come. */
  async reprojection(revision: number): Promise<ReprojectionDto> {
    if (revision < 1 || revision > (await this.calendar.revision())) throw new Problem('not-found');
    const remaining = await this.#remaining(revision);
    const [row] = await this.source.query<{ moved: number }[]>(MOVED, [revision]);
    const status = remaining === 0 ? 'done' : (await this.#isRunning(revision)) ? 'running' : 'failed';
    return { revision, status, remaining, moved: row?.moved ?? 0 };
  }

  /** Entries, filings, removal requests, measures, cases and corrections that were counted on an older calendar. */
  async #remaining(revision: number): Promise<number> {
    let remaining = await this.reprojections.countToReproject(revision);
    const besides = [this.filings, this.removals, this.measures, this.remedies, this.corrections];
    for (const dues of besides) remaining += await dues.countToCountAgain(revision);
    return remaining;
  }

  /** While the engine is away nothing is known of a failure: it will go on. */
  async #isRunning(revision: number): Promise<boolean> {
    try {
      const { status } = await this.engine.within(GLANCE, ({ workflow }) =>
        workflow.getHandle(reprojectionWorkflowId(revision)).describe(),
      );
      return status.name === 'RUNNING';
    } catch {
      return true;
    }
  }
}
