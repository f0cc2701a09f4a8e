import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { DueReasonsReader } from '../../../libs/persistence/repositories/due-reasons.reader.js';
import {
  FilingRepository,
  type Filing,
  type FilingStanding,
} from '../../../libs/persistence/repositories/filing.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { endOfShanghaiDay, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { workingDaysBetween } from '../../../libs/rules/calendar/remaining.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import { FILING_ARTICLE } from '../../../libs/rules/sharing/recipients.js';
import type { ListKind } from '../../../libs/rules/words.js';
import type { DueDateDto } from '../entries/counted-date.dto.js';
import { dueDateShown } from '../entries/due-date.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { FilingDto, FilingsPage, FilingsQuery, OnTimeQuery, OnTimeRatesDto } from './filings.dto.js';

/** What is due with whom, what is late and why, and how much was in time (R6.3). */
@Injectable()
export class FilingsReader {
  constructor(
    private readonly filings: FilingRepository,
    private readonly calendar: CalendarRepository,
    private readonly reasons: DueReasonsReader,
  ) {}

  async list({ cursor, limit, ...filter }: FilingsQuery, { ability }: Caller): Promise<FilingsPage> {
    const { items, next } = await this.filings.list(filter, { cursor, limit });
    const calendar = await this.calendar.current();
    const mayTry = ({ departmentId }: Filing) => may(ability, 'filing.try', departmentId);
    return { items: items.map((one) => filingShown(one, calendar, mayTry(one))), next };
  }

  /** Throws `not-found`. */
  async dueDate(id: string): Promise<DueDateDto> {
    const reason = await this.reasons.ofFiling(id);
    if (!reason) throw new Problem('not-found');
    return dueDateShown(reason, FILING_ARTICLE);
  }

  async onTime({ from, to, departmentId }: OnTimeQuery): Promise<OnTimeRatesDto> {
    const [first, end] = [startOfShanghaiDay(from), endOfShanghaiDay(to)];
    // A filing is due at the end of its day, which is the first instant of the next.
    const after = new Date(Date.parse(first) + 1);
    const items = await this.filings.onTime(after, new Date(Date.parse(end) + 1), departmentId ?? null);
    return { items };
  }
}

function standingOf({ dueAt, receivedAt }: Filing): FilingStanding {
  if (receivedAt) return receivedAt > dueAt ? 'receivedLate' : 'received';
  return dueAt.getTime() <= Date.now() ? 'late' : 'open';
}

function filingShown(filing: Filing, calendar: WorkingCalendar, mayTry: boolean): FilingDto {
  const { id, entryId, entryNo, departmentId, occasion, recipient, dueOn, tries, lastError, receipt } =
    filing;
  const dueAt = filing.dueAt.toISOString();
  return {
    ...{ id, entryId, entryNo, departmentId, occasion, recipient, dueAt, dueOn, tries, lastError, receipt },
    ...{ certainty: filing.certainty, rung: filing.rung, list: filing.listKind as ListKind },
    ...{ standing: standingOf(filing), mayTry: mayTry && filing.receivedAt === null },
    workingDaysLeft: workingDaysBetween(new Date().toISOString(), dueAt, calendar),
    openedAt: filing.openedAt.toISOString(),
    ...{ rungAt: iso(filing.rungAt), triedAt: iso(filing.triedAt) },
    ...{ sentAt: iso(filing.sentAt), receivedAt: iso(filing.receivedAt) },
  };
}
