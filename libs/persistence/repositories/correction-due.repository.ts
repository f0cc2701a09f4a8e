import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import { CORRECTION_DEADLINES, type CorrectionFacts } from '../../rules/correction/correction-facts.js';
import { CorrectionEntity } from '../entities/correction.entity.js';
import {
  appendCorrectionEvent,
  CORRECTION_ARTICLE,
  nearestDue,
  withDuesCountedAgain,
} from '../record/correction-writer.js';
import type { CountedAgain, Recount } from '../record/due-recounts.js';
import { keepCalendar } from '../record/record-writer.js';
import { CalendarRepository } from './calendar.repository.js';

/** Namespace of the events that say that deadlines were counted again. */
const COUNTED_AGAIN = '6c0a2f5e-53c7-4c39-9a9e-0d1b7d8b2a44';
const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

const OLDER = `EXISTS (SELECT FROM jsonb_each(facts->'dues') d WHERE (d.value->>'calendarRevision')::int < $1)`;

/** Until when letters and erasures of corrections are owed, counted again when the calendar is edited (R1.6). */
@Injectable()
export class CorrectionDueRepository implements CountedAgain {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarRepository,
  ) {}

  async toCountAgain(revision: number, afterId: string | null, limit: number): Promise<string[]> {
    const sql = `SELECT entry_id AS id FROM correction WHERE due_at IS NOT NULL AND ${OLDER} AND entry_id > $2
      ORDER BY entry_id LIMIT $3`;
    const rows = await this.source.query<{ id: string }[]>(sql, [revision, afterId ?? BEFORE_ALL_IDS, limit]);
    return rows.map(({ id }) => id);
  }

  async countToCountAgain(revision: number): Promise<number> {
    const sql = `SELECT count(*) AS count FROM correction WHERE due_at IS NOT NULL AND ${OLDER}`;
    const [row] = await this.source.query<{ count: number }[]>(sql, [revision]);
    return row?.count ?? 0;
  }

  /** A date that moved is an event of the correction, with the old one and the new one. Null: nothing is due. */
  countAgain(entryId: string, at: Date): Promise<Recount | null> {
    return this.source.transaction(async (manager) => {
      await keepCalendar(manager);
      const row = await manager.findOne(CorrectionEntity, {
        where: { entryId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row?.dueAt) return null;
      const calendar = await this.calendar.current(manager);
      const facts = withDuesCountedAgain(row.facts, calendar);
      const [old, now] = [datesOf(row.facts), datesOf(facts)];
      const moved = JSON.stringify(old) !== JSON.stringify(now);
      if (moved) {
        await appendCorrectionEvent(manager, row, {
          id: uuidFromName(`${entryId}/${String(calendar.revision)}`, COUNTED_AGAIN),
          ...{ entryId, type: 'deadlinesReprojected', at, actor: { system: 'service' } },
          ...{ article: CORRECTION_ARTICLE, data: { calendarRevision: calendar.revision, old, new: now } },
          sealed: null,
        });
      }
      return { moved, dueAt: await write(manager, entryId, facts, moved) };
    });
  }
}

async function write(
  manager: EntityManager,
  entryId: string,
  facts: CorrectionFacts,
  moved: boolean,
): Promise<string> {
  const dueAt = nearestDue(facts)!;
  // The ladder is climbed anew towards the new date, and who follows the correction has to be told of it.
  const anew = moved && { dueAt, rung: null, rungAt: null, followedAt: null };
  await manager.update(CorrectionEntity, { entryId }, { facts, ...anew });
  return dueAt.toISOString();
}

const datesOf = ({ dues }: CorrectionFacts) =>
  CORRECTION_DEADLINES.flatMap((kind) => {
    const due = dues[kind];
    return due ? [{ kind, dueAt: due.dueAt, dueOn: due.dueOn, certainty: due.certainty }] : [];
  });
