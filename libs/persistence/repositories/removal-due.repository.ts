import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dueOn } from '../../rules/calendar/deadline.js';
import type { Term } from '../../rules/calendar/term.js';
import type { RemovalRequestEntity } from '../entities/removal-request.entity.js';
import { DueRecounts, type DueTable } from '../record/due-recounts.js';
import { CalendarRepository } from './calendar.repository.js';

export type RemovalToOpen = Pick<RemovalRequestEntity, 'entryId' | 'platform' | 'reference'>;

/** A request that is not answered, and until when it should be. */
export interface OpenRemoval {
  id: string;
  dueAt: string;
}

const OPEN = `
INSERT INTO removal_request (id, entry_id, platform, reference, opened_at, term, due_at, due_on, certainty,
  calendar_revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (entry_id, platform, reference) DO UPDATE SET reference = excluded.reference
RETURNING id, due_at AS "dueAt", answered_at IS NOT NULL AS answered`;

/** A due date that lies ahead again is not late any more. */
const REMOVALS: DueTable = {
  table: 'removal_request',
  open: 'answered_at IS NULL',
  countedFrom: 'opened_at',
  explained: false,
  journal: { table: 'removal_request_change', of: 'request_id' },
  onMove: 'escalated_at = CASE WHEN $2::timestamptz > $6::timestamptz THEN NULL ELSE escalated_at END',
};

/** Until when platforms should answer: counted when a request is opened, and again when the calendar is edited (R1.6). */
@Injectable()
export class RemovalDueRepository extends DueRecounts {
  constructor(source: DataSource, calendar: CalendarRepository) {
    super(source, calendar, REMOVALS);
  }

  /** Opens what is not open yet, its term running from `since`; answers those that are not answered. Idempotent. */
  open(requests: readonly RemovalToOpen[], term: Term, since: Date): Promise<OpenRemoval[]> {
    return this.counting(async (manager, calendar) => {
      const due = dueOn(term, since.toISOString(), calendar);
      const open: OpenRemoval[] = [];
      for (const { entryId, platform, reference } of requests) {
        const [row] = await manager.query<{ id: string; dueAt: Date; answered: boolean }[]>(OPEN, [
          ...[randomUUID(), entryId, platform, reference, since, JSON.stringify(term)],
          ...[due.dueAt, due.dueOn, due.certainty, calendar.revision],
        ]);
        if (row && !row.answered) open.push({ id: row.id, dueAt: row.dueAt.toISOString() });
      }
      return open;
    });
  }
}
