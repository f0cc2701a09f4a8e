import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import { MEASURE_ARTICLE, type MeasureRound, type MeasureStep } from '../../rules/measures/task.js';
import type { MeasureTaskEntity } from '../entities/measure-task.entity.js';
import { appendToLedger } from '../record/ledger.js';

export type TaskToOpen = Pick<
  MeasureTaskEntity,
  | 'id'
  | 'entryId'
  | 'seq'
  | 'round'
  | 'measureCode'
  | 'measureText'
  | 'memorandum'
  | 'legalBasis'
  | 'mandatory'
  | 'catalogueVersion'
  | 'departmentId'
  | 'body'
  | 'bodyName'
  | 'openedAt'
  | 'acknowledgeDueAt'
  | 'acknowledgeDueOn'
  | 'answerDueAt'
  | 'answerDueOn'
  | 'acknowledgeExplanation'
  | 'answerExplanation'
  | 'certainty'
  | 'calendarRevision'
>;

/** A task with what its entry and its department are called; why it is due when it is due, `DueReasonsReader` reads. */
export interface MeasureTask extends Omit<MeasureTaskEntity, 'acknowledgeExplanation' | 'answerExplanation'> {
  entryNo: string;
  listKind: string;
  fieldCode: string;
  fieldName: string;
  recognisingDepartmentId: string;
  recognisingDepartment: string;
  department: string | null;
  validUntil: Date | null;
}

const COLUMNS = `t.id, t.entry_id AS "entryId", t.seq, t.round, t.measure_code AS "measureCode",
  t.measure_text AS "measureText", t.memorandum, t.legal_basis AS "legalBasis", t.mandatory,
  t.catalogue_version AS "catalogueVersion", t.department_id AS "departmentId", t.body, t.body_name AS "bodyName",
  t.opened_at AS "openedAt", t.acknowledge_due_at AS "acknowledgeDueAt", t.acknowledge_due_on AS "acknowledgeDueOn",
  t.acknowledged_at AS "acknowledgedAt", t.acknowledged_by AS "acknowledgedBy",
  t.acknowledge_command_id AS "acknowledgeCommandId", t.answer_due_at AS "answerDueAt",
  t.answer_due_on AS "answerDueOn", t.certainty, t.calendar_revision AS "calendarRevision",
  t.answered_at AS "answeredAt", t.answered_by AS "answeredBy", t.answer_command_id AS "answerCommandId", t.result,
  t.result_on AS "resultOn", t.reason_given AS "reasonGiven", t.cancelled_at AS "cancelledAt", t.last_seq AS "lastSeq",
  t.last_at AS "lastAt", t.followed_at AS "followedAt", t.rung, t.rung_at AS "rungAt", t.told_seq AS "toldSeq",
  t.sent_seq AS "sentSeq", t.receipt, t.tries, t.tried_at AS "triedAt", t.last_error AS "lastError",
  e.no AS "entryNo", e.list_kind AS "listKind", e.field_code AS "fieldCode", f.name AS "fieldName",
  e.department_id AS "recognisingDepartmentId", r.name AS "recognisingDepartment", d.name AS department,
  e.valid_until AS "validUntil"`;
export const SELECT_TASKS = `SELECT ${COLUMNS} FROM measure_task t JOIN entry e ON e.id = t.entry_id
  JOIN field f ON f.code = e.field_code JOIN department r ON r.id = e.department_id
  LEFT JOIN department d ON d.id = t.department_id`;

const OPEN = `
INSERT INTO measure_task (id, entry_id, seq, round, measure_code, measure_text, memorandum, legal_basis, mandatory,
  catalogue_version, department_id, body, body_name, opened_at, acknowledge_due_at, acknowledge_due_on, answer_due_at,
  answer_due_on, acknowledge_explanation, answer_explanation, certainty, calendar_revision, last_seq, last_at)
SELECT id, "entryId", seq, round, "measureCode", "measureText", memorandum, "legalBasis", mandatory,
  "catalogueVersion", "departmentId", body, "bodyName", "openedAt", "acknowledgeDueAt", "acknowledgeDueOn",
  "answerDueAt", "answerDueOn", "acknowledgeExplanation", "answerExplanation", certainty, "calendarRevision", seq, "openedAt"
FROM jsonb_to_recordset($1) AS g(id uuid, "entryId" uuid, seq int, round text, "measureCode" text, "measureText" text,
  memorandum text, "legalBasis" text, mandatory boolean, "catalogueVersion" int, "departmentId" uuid, body text,
  "bodyName" text, "openedAt" timestamptz, "acknowledgeDueAt" timestamptz, "acknowledgeDueOn" date,
  "answerDueAt" timestamptz, "answerDueOn" date, "acknowledgeExplanation" jsonb, "answerExplanation" jsonb, certainty text, "calendarRevision" int)
ON CONFLICT DO NOTHING`;

/** Departments read of the change in their inbox; invited bodies have to be told again. */
const CHANGED = `
UPDATE measure_task SET last_seq = $2, last_at = $3,
  followed_at = CASE WHEN body IS NULL THEN followed_at END
WHERE entry_id = $1 AND round = 'apply' AND cancelled_at IS NULL AND result IS DISTINCT FROM 'notApplicable'
  AND last_seq < $2`;

const CANCEL = `
UPDATE measure_task SET cancelled_at = $2, followed_at = NULL
WHERE entry_id = $1 AND round = 'apply' AND answered_at IS NULL AND cancelled_at IS NULL`;

/** What an exit ends: applied, or perhaps applied and not yet fed back. What was not applicable has nothing to stop. */
const TO_STOP = `WHERE t.entry_id = $1 AND t.round = 'apply' AND t.result IS DISTINCT FROM 'notApplicable'
ORDER BY t.measure_code`;

/** Measure rounds, task by task, from the opening to the last answer (§十一, §十九, R7.2). */
@Injectable()
export class MeasureTaskRepository {
  constructor(private readonly source: DataSource) {}

  /** Idempotent by entry, round and measure. */
  async open(manager: EntityManager, tasks: readonly TaskToOpen[]): Promise<void> {
    if (tasks.length > 0) await manager.query(OPEN, [JSON.stringify(tasks)]);
  }

  /** The validity of an entry in force changed: whoever applies a measure has to know. Idempotent. */
  async changed(manager: EntityManager, entryId: string, seq: number, at: Date): Promise<void> {
    await manager.query(CHANGED, [entryId, seq, at]);
  }

  /** The entry ended: what was not answered need not be any more. Answers what has to stop. */
  async ended(manager: EntityManager, entryId: string, at: Date): Promise<MeasureTask[]> {
    await manager.query(CANCEL, [entryId, at]);
    return manager.query<MeasureTask[]>(`${SELECT_TASKS} ${TO_STOP}`, [entryId]);
  }

  async find(id: string): Promise<MeasureTask | null> {
    return (await this.source.query<MeasureTask[]>(`${SELECT_TASKS} WHERE t.id = $1`, [id]))[0] ?? null;
  }

  ofEntry(entryId: string): Promise<MeasureTask[]> {
    const sql = `${SELECT_TASKS} WHERE t.entry_id = $1 ORDER BY t.seq, t.measure_code`;
    return this.source.query<MeasureTask[]>(sql, [entryId]);
  }

  /** Tasks that no workflow has been told of, by entry. */
  unfollowed(limit: number): Promise<{ entryId: string; taskIds: string[] }[]> {
    return this.source.query(
      `SELECT entry_id AS "entryId", array_agg(id) AS "taskIds" FROM measure_task
       WHERE followed_at IS NULL GROUP BY entry_id LIMIT $1`,
      [limit],
    );
  }

  /** A workflow has been told. */
  async followed(taskIds: readonly string[], at: Date): Promise<void> {
    await this.source.query('UPDATE measure_task SET followed_at = $2 WHERE id = ANY($1)', [taskIds, at]);
  }

  /** The round stands in the entry's chain. Idempotent by round. */
  async initiated(
    round: {
      id: string;
      entryId: string;
      round: MeasureRound;
      ofSeq: number;
      tasks: number;
      invited: number;
    },
    at: Date,
  ): Promise<void> {
    const { id, entryId, ...data } = round;
    const article = MEASURE_ARTICLE[data.round];
    await this.source.transaction((manager) =>
      appendToLedger(manager, {
        ...{ entryId, id, type: 'measureInitiated', at: at.toISOString(), article, data },
      }),
    );
  }

  /** A rung of the ladder was reached and the step is still owed. Idempotent. */
  async climbed(id: string, step: MeasureStep, rung: FilingRung['role'], at: Date): Promise<void> {
    const owed = step === 'acknowledge' ? 'AND acknowledged_at IS NULL' : '';
    await this.source.query(
      `UPDATE measure_task SET rung = $2, rung_at = $3
       WHERE id = $1 AND answered_at IS NULL AND cancelled_at IS NULL ${owed}`,
      [id, rung, at],
    );
  }

  /** An invited body was spoken to; `error` is null when it answered. */
  async tried(id: string, error: string | null, at: Date): Promise<void> {
    const sql = 'UPDATE measure_task SET tries = tries + 1, tried_at = $3, last_error = $2 WHERE id = $1';
    await this.source.query(sql, [id, error, at]);
  }

  /** The message of an event was handed over; the body may still have to say that it has it. */
  async sent(id: string, seq: number): Promise<void> {
    await this.source.query('UPDATE measure_task SET sent_seq = $2 WHERE id = $1', [id, seq]);
  }

  /** The body knows of the event. */
  async told(id: string, seq: number, receipt: string): Promise<void> {
    const sql = `UPDATE measure_task SET told_seq = $2, receipt = $3, last_error = NULL
      WHERE id = $1 AND coalesce(told_seq, 0) < $2`;
    await this.source.query(sql, [id, seq, receipt]);
  }
}
