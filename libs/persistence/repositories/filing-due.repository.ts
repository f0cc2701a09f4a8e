import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DueRecounts, type DueTable } from '../record/due-recounts.js';
import { CalendarRepository } from './calendar.repository.js';

/** The ladder is climbed anew towards the new due date, and who follows the filing has to be told of it. */
const FILINGS: DueTable = {
  table: 'filing',
  open: 'received_at IS NULL',
  countedFrom: 'counted_from',
  explained: true,
  journal: { table: 'filing_change', of: 'filing_id' },
  onMove: 'rung = NULL, rung_at = NULL, followed_at = NULL',
};

/** Until when filings are due, counted again when the calendar is edited (R1.6). */
@Injectable()
export class FilingDueRepository extends DueRecounts {
  constructor(source: DataSource, calendar: CalendarRepository) {
    super(source, calendar, FILINGS);
  }
}
