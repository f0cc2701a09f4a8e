import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Figure, FigureName } from '../../rules/statistics/figures.js';
import type { StatisticsPeriod } from '../../rules/statistics/period.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { measureFigures, tasksBehind, type CountedTask } from './measure-figures.js';

/** A figure of one department. */
export interface CountedFigure extends Figure {
  departmentId: string;
}

/** $1 the first instant of the period, $2 the first after it. The queries that list what is counted say the same. */
const ENTRIES = `
SELECT department_id AS "departmentId", 'recognised' AS kind, list_kind AS list, field_code AS of, count(*)::int AS count
FROM entry WHERE recognised_at >= $1 AND recognised_at < $2 GROUP BY 1, 3, 4
UNION ALL
SELECT department_id, 'exited', list_kind, field_code, count(*)::int
FROM entry WHERE exit_ground IS NOT NULL AND exited_at >= $1 AND exited_at < $2 GROUP BY 1, 3, 4
UNION ALL
SELECT department_id, 'exitedBy', list_kind, exit_ground, count(*)::int
FROM entry WHERE exit_ground IS NOT NULL AND exited_at >= $1 AND exited_at < $2 GROUP BY 1, 3, 4
UNION ALL
SELECT department_id, 'inForce', list_kind, field_code, count(*)::int
FROM entry WHERE recognised_at < $2 AND (exited_at IS NULL OR exited_at >= $2) GROUP BY 1, 3, 4`;

/** What the record itself says of a month, by department (R7.5). */
@Injectable()
export class StatisticsFiguresReader {
  constructor(private readonly source: DataSource) {}

  async count(manager: EntityManager, period: StatisticsPeriod): Promise<CountedFigure[]> {
    const { from, until } = period;
    const entries = await manager.query<CountedFigure[]>(ENTRIES, [from, until]);
    return [...entries, ...(await measureFigures(manager, period))];
  }

  /** The tasks that a figure of measures counts; those of all departments when null. Throws BadCursor. */
  async tasks(
    period: StatisticsPeriod,
    figure: FigureName,
    departmentId: string | null,
    page: PageRequest,
  ): Promise<Page<CountedTask>> {
    const limit = limitOf(page);
    const [after = null] = page.cursor ? decodeCursor(page.cursor, [PATTERNS.uuid]) : [];
    const wanted = { departmentId, after, limit: limit + 1 };
    const rows = await tasksBehind(this.source.manager, period, figure, wanted);
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
