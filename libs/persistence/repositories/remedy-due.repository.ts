import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DueRecounts, type DueTable } from '../record/due-recounts.js';
import { CalendarRepository } from './calendar.repository.js';

const REMEDIES: DueTable = {
  table: 'remedy_deadline',
  open: "status = 'open'",
  countedFrom: 'counted_from',
  explained: true,
  journal: { table: 'remedy_deadline_change', of: 'remedy_deadline_id' },
  onMove: 'rung = NULL, rung_at = NULL',
};

/** Until when cases are due, counted again when the calendar is edited (R1.6). */
@Injectable()
export class RemedyDueRepository extends DueRecounts {
  constructor(
    private readonly remedies: DataSource,
    calendar: CalendarRepository,
  ) {
    super(remedies, calendar, REMEDIES);
  }

  /** The workflow of the case that a deadline belongs to. */
  async workflowOf(deadlineId: string): Promise<string | null> {
    const [row] = await this.remedies.query<{ workflowId: string }[]>(
      `SELECT c.workflow_id AS "workflowId" FROM remedy_deadline d JOIN remedy_case c ON c.id = d.case_id
       WHERE d.id = $1`,
      [deadlineId],
    );
    return row?.workflowId ?? null;
  }
}
