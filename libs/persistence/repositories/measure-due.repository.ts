import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dueOn } from '../../rules/calendar/deadline.js';
import type { WorkingCalendar } from '../../rules/calendar/working-calendar.js';
import type { MeasureRound } from '../../rules/measures/task.js';
import { measureTerms } from '../../rules/measures/terms.js';
import type { EntryTerms } from '../../rules/packs/entry-terms.js';
import type { MeasureTaskEntity } from '../entities/measure-task.entity.js';
import { DueRecounts, type DueTable, type Recount } from '../record/due-recounts.js';
import { CalendarRepository } from './calendar.repository.js';

/** Until when a department acknowledges and answers a task. */
export type MeasureDues = Pick<
  MeasureTaskEntity,
  | 'acknowledgeDueAt'
  | 'acknowledgeDueOn'
  | 'acknowledgeExplanation'
  | 'answerDueAt'
  | 'answerDueOn'
  | 'answerExplanation'
  | 'certainty'
>;

/** Of a task that a department owes; a stop is only confirmed. */
export function measureDues(
  terms: Pick<EntryTerms, 'measures'>,
  round: MeasureRound,
  openedAt: Date,
  calendar: WorkingCalendar,
): MeasureDues {
  const { acknowledge, answer } = measureTerms(terms, round);
  const from = openedAt.toISOString();
  const first = acknowledge && dueOn(acknowledge, from, calendar);
  const last = dueOn(answer, from, calendar);
  return {
    ...{ acknowledgeDueAt: first && new Date(first.dueAt), acknowledgeDueOn: first?.dueOn ?? null },
    ...{ answerDueAt: new Date(last.dueAt), answerDueOn: last.dueOn, certainty: last.certainty },
    ...{ acknowledgeExplanation: first, answerExplanation: last },
  };
}

/** The ladder is climbed anew towards the new due date, and who follows the round has to be told of it. */
const MEASURES: DueTable = {
  table: 'measure_task',
  open: 'body IS NULL AND answered_at IS NULL AND cancelled_at IS NULL',
  countedFrom: 'opened_at',
  explained: true,
  journal: { table: 'measure_task_change', of: 'task_id' },
  onMove: 'rung = NULL, rung_at = NULL, followed_at = NULL',
};

type Dues = Omit<MeasureDues, 'acknowledgeExplanation' | 'answerExplanation'>;
type Counted = Dues & Pick<MeasureTaskEntity, 'round' | 'openedAt'> & { terms: EntryTerms };

const LOCKED = `
SELECT t.round, t.opened_at AS "openedAt", t.acknowledge_due_at AS "acknowledgeDueAt",
  t.acknowledge_due_on AS "acknowledgeDueOn", t.answer_due_at AS "answerDueAt", t.answer_due_on AS "answerDueOn",
  t.certainty, e.terms
FROM measure_task t JOIN entry e ON e.id = t.entry_id
WHERE t.id = $1 AND ${MEASURES.open} FOR UPDATE OF t`;

/** Until when departments owe their measures, counted again when the calendar is edited (R1.6, R7.2). */
@Injectable()
export class MeasureDueRepository extends DueRecounts {
  constructor(source: DataSource, calendar: CalendarRepository) {
    super(source, calendar, MEASURES);
  }

  /** Both steps of a task. */
  override countAgain(id: string, at: Date): Promise<Recount | null> {
    return this.counting(async (manager, calendar) => {
      const [task] = await manager.query<Counted[]>(LOCKED, [id]);
      if (!task) return null;
      const due = measureDues(task.terms, task.round, task.openedAt, calendar);
      const [old, now] = [journalled(task), journalled(due)];
      const moved = JSON.stringify(old) !== JSON.stringify(now);
      await write(manager, id, due, { revision: calendar.revision, moved });
      if (moved) await this.journal(manager, { id, old, new: now, revision: calendar.revision, at });
      return { dueAt: due.answerDueAt!.toISOString(), moved };
    });
  }
}

async function write(
  manager: EntityManager,
  id: string,
  due: MeasureDues,
  { revision, moved }: { revision: number; moved: boolean },
): Promise<void> {
  await manager.query(
    `UPDATE measure_task SET acknowledge_due_at = $2, acknowledge_due_on = $3, answer_due_at = $4, answer_due_on = $5,
       certainty = $6, calendar_revision = $7, acknowledge_explanation = $8, answer_explanation = $9${moved ? `, ${MEASURES.onMove}` : ''} WHERE id = $1`,
    [
      ...[id, due.acknowledgeDueAt, due.acknowledgeDueOn, due.answerDueAt, due.answerDueOn],
      ...[due.certainty, revision, due.acknowledgeExplanation, due.answerExplanation],
    ],
  );
}

const journalled = ({ acknowledgeDueAt, acknowledgeDueOn, answerDueAt, answerDueOn, certainty }: Dues) => ({
  acknowledge: acknowledgeDueAt && { dueAt: acknowledgeDueAt.toISOString(), dueOn: acknowledgeDueOn },
  answer: answerDueAt && { dueAt: answerDueAt.toISOString(), dueOn: answerDueOn },
  certainty,
});
