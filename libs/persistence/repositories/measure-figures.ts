import type { EntityManager } from 'typeorm';
import type { FigureName } from '../../rules/statistics/figures.js';
import type { StatisticsPeriod } from '../../rules/statistics/period.js';
import type { CountedFigure } from './statistics-figures.reader.js';

/** One task that a figure counts. */
export interface CountedTask {
  id: string;
  entryId: string;
  entryNo: string;
  departmentName: string;
}

/** $1 the first instant of the period, $2 the first after it. Invited bodies owe nothing and are not counted. */
const COUNTED = `
FROM measure_task t JOIN entry e ON e.id = t.entry_id JOIN department d ON d.id = t.department_id
CROSS JOIN LATERAL (VALUES
  ('initiated', t.round = 'apply' AND t.opened_at >= $1 AND t.opened_at < $2),
  ('acknowledgedInTime', t.round = 'apply' AND t.acknowledged_at >= $1 AND t.acknowledged_at < $2
    AND t.acknowledged_at <= t.acknowledge_due_at),
  ('applied', t.result = 'applied' AND t.answered_at >= $1 AND t.answered_at < $2),
  ('notApplicable', t.result = 'notApplicable' AND t.answered_at >= $1 AND t.answered_at < $2),
  ('stopped', t.result = 'stopped' AND t.answered_at >= $1 AND t.answered_at < $2)) AS f(kind, counts)
WHERE f.counts`;

const MEASURES = `
SELECT t.department_id AS "departmentId", f.kind, e.list_kind AS list, t.measure_code AS of, count(*)::int AS count
${COUNTED} GROUP BY 1, 2, 3, 4`;

const BEHIND = `
SELECT t.id, e.id AS "entryId", e.no AS "entryNo", d.name AS "departmentName"
${COUNTED} AND f.kind = $3 AND e.list_kind = $4 AND t.measure_code = $5
  AND ($6::uuid IS NULL OR t.department_id = $6) AND ($7::uuid IS NULL OR t.id > $7) ORDER BY t.id LIMIT $8`;

/** What departments did about measures in a month (§十一): told of them, acknowledged, applied or not, stopped. */
export const measureFigures = (
  manager: EntityManager,
  { from, until }: StatisticsPeriod,
): Promise<CountedFigure[]> => manager.query<CountedFigure[]>(MEASURES, [from, until]);

export interface TasksWanted {
  departmentId: string | null;
  after: string | null;
  limit: number;
}

/** The tasks that a figure counts, by id. */
export const tasksBehind = (
  manager: EntityManager,
  { from, until }: StatisticsPeriod,
  { kind, list, of }: FigureName,
  { departmentId, after, limit }: TasksWanted,
): Promise<CountedTask[]> =>
  manager.query<CountedTask[]>(BEHIND, [from, until, kind, list, of, departmentId, after, limit]);
