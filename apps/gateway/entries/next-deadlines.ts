import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeadlineKind } from '../../../libs/rules/procedure/commands.js';
import type { Certainty } from '../calendar/calendar.dto.js';
import type { NextDeadlineDto } from './entry-row.dto.js';
import { CalendarNow } from './calendar-now.js';

interface Earliest {
  entryId: string;
  kind: DeadlineKind;
  dueAt: Date;
  dueOn: string;
  certainty: Certainty;
}

const EARLIEST = `
SELECT DISTINCT ON (entry_id) entry_id AS "entryId", kind, due_at AS "dueAt", due_on AS "dueOn", certainty
FROM deadline WHERE entry_id = ANY($1) AND status = 'open' ORDER BY entry_id, due_at, kind`;

/** The earliest open deadline of each entry of a page, with the working days left. */
@Injectable()
export class NextDeadlines {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarNow,
  ) {}

  async of(entryIds: readonly string[], now: string): Promise<Map<string, NextDeadlineDto>> {
    const rows = await this.source.query<Earliest[]>(EARLIEST, [entryIds]);
    const { daysLeft } = await this.calendar.read();
    return new Map(
      rows.map(({ entryId, kind, dueAt, dueOn, certainty }) => {
        const due = dueAt.toISOString();
        const workingDaysLeft = daysLeft.between(now, due);
        return [entryId, { kind, dueAt: due, dueOn, workingDaysLeft, certainty, overdue: due <= now }];
      }),
    );
  }
}
