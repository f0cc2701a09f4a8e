import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MeasureRound } from '../../rules/measures/task.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { SELECT_TASKS, type MeasureTask } from './measure-task.repository.js';

const OWED = 't.body IS NULL AND t.answered_at IS NULL AND t.cancelled_at IS NULL';
/** The step that is owed next was due. */
const LATE = `(t.answer_due_at <= now() OR t.acknowledged_at IS NULL AND t.acknowledge_due_at <= now())`;

const STANDING = {
  owed: OWED,
  late: `${OWED} AND ${LATE}`,
  invited: 't.body IS NOT NULL AND t.answered_at IS NULL AND t.cancelled_at IS NULL',
  answered: 't.answered_at IS NOT NULL',
  cancelled: 't.cancelled_at IS NOT NULL',
} as const;
/** `owed`: a department still owes a step; `late`: and it was due; `invited`: not answered, and never late. */
export type TaskStanding = keyof typeof STANDING;

export interface TaskFilter {
  entryId?: string;
  departmentId?: string;
  body?: string;
  round?: MeasureRound;
  standing?: TaskStanding;
}

export interface DepartmentBoard {
  departmentId: string;
  department: string;
  tasks: number;
  answered: number;
  answeredLate: number;
  owed: number;
  late: number;
}

/** Who owes what, and who is late (R7.2). */
@Injectable()
export class MeasureListRepository {
  constructor(private readonly source: DataSource) {}

  /** The last opened first. Throws BadCursor. */
  async list(filter: TaskFilter, page: PageRequest = {}): Promise<Page<MeasureTask>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('t.entry_id = ?', filter.entryId)
      .addIf('t.department_id = ?', filter.departmentId)
      .addIf('t.body = ?', filter.body)
      .addIf('t.round = ?', filter.round);
    if (filter.standing) conditions.add(STANDING[filter.standing]);
    if (page.cursor) {
      const parts = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add('(t.opened_at, t.id) < (?, ?)', ...parts);
    }
    const order = `ORDER BY t.opened_at DESC, t.id DESC LIMIT ${String(limit + 1)}`;
    const sql = `${SELECT_TASKS} ${conditions.where} ${order}`;
    const rows = await this.source.query<MeasureTask[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
  }

  /** What a department owes, the soonest due first, and how much that is. */
  async owedBy(departmentId: string, limit: number): Promise<{ first: MeasureTask[]; count: number }> {
    const where = `WHERE ${OWED} AND t.department_id = $1`;
    const soonest = 'CASE WHEN t.acknowledged_at IS NULL THEN t.acknowledge_due_at END';
    const first = await this.source.query<MeasureTask[]>(
      `${SELECT_TASKS} ${where} ORDER BY coalesce(${soonest}, t.answer_due_at), t.id LIMIT $2`,
      [departmentId, limit],
    );
    const sql = `SELECT count(*)::int AS count FROM measure_task t ${where}`;
    const [row] = await this.source.query<{ count: number }[]>(sql, [departmentId]);
    return { first, count: row?.count ?? 0 };
  }

  /** Measures that a department applies to entries whose validity changed since `since`. */
  changedFor(departmentId: string, since: Date, limit: number): Promise<MeasureTask[]> {
    return this.source.query<MeasureTask[]>(
      `${SELECT_TASKS} WHERE t.department_id = $1 AND t.round = 'apply' AND t.cancelled_at IS NULL
         AND t.last_seq > t.seq AND t.last_at > $2 AND e."open" ORDER BY t.last_at DESC, t.id LIMIT $3`,
      [departmentId, since, limit],
    );
  }

  /** By department: what was opened between two instants, and what has come of it. */
  board(from: Date, to: Date): Promise<DepartmentBoard[]> {
    return this.source.query<DepartmentBoard[]>(
      `SELECT t.department_id AS "departmentId", d.name AS department, count(*)::int AS tasks,
         count(*) FILTER (WHERE ${STANDING.answered})::int AS answered,
         count(*) FILTER (WHERE t.answered_at > t.answer_due_at)::int AS "answeredLate",
         count(*) FILTER (WHERE ${STANDING.owed})::int AS owed,
         count(*) FILTER (WHERE ${STANDING.late})::int AS late
       FROM measure_task t JOIN department d ON d.id = t.department_id
       WHERE t.opened_at >= $1 AND t.opened_at < $2 GROUP BY 1, 2, d.code ORDER BY d.code`,
      [from, to],
    );
  }
}
