import { LEDGER_EVENTS } from '../../../libs/rules/procedure/commands.js';
import type { Platform } from '../../../libs/rules/words.js';

/** A term that stands still goes on only when a head resumes it. The index `ix_entry_suspended` has these words. */
const STANDS_STILL = `facts->'suspensions'->-1->'until' = 'null'::jsonb`;

/** $1 department, $2 reader, $3 states that wait for somebody. */
const AWAITED = `
SELECT id, list_kind, state, maker_id = $2 AS mine, false AS still, next_due_at, drafted_at FROM entry
WHERE "open" AND department_id = $1 AND state = ANY($3)
  AND (state <> 'listed' OR list_kind = 'watch' AND facts->>'warning' IS NULL)
  AND (${STANDS_STILL}) IS NOT TRUE
UNION ALL
SELECT id, list_kind, state, maker_id = $2, true, next_due_at, drafted_at FROM entry
WHERE "open" AND department_id = $1 AND ${STANDS_STILL}`;

/** Entries that wait for the same people: of one list and state, drafted by the reader or by others. */
export interface Group {
  list: string;
  state: string;
  mine: boolean;
  still: boolean;
  count: number;
  overdue: number;
  sample: string;
}

export const GROUPS = `
SELECT list_kind AS list, state, mine, still, count(*) AS count,
  count(*) FILTER (WHERE next_due_at <= now()) AS overdue, min(id::text) AS sample
FROM (${AWAITED}) AS awaited GROUP BY 1, 2, 3, 4`;

/** The first of some groups ($4 – $7, column by column), the most urgent first. */
export const FIRST = `
SELECT a.id FROM (${AWAITED}) AS a
JOIN unnest($4::text[], $5::text[], $6::boolean[], $7::boolean[]) AS g(list, state, mine, still)
  ON g.list = a.list_kind AND g.state = a.state AND g.mine = a.mine AND g.still = a.still
ORDER BY a.next_due_at NULLS LAST, a.drafted_at, a.id LIMIT $8`;

/** What others brought about for entries of department $1 since $2, the newest first. */
export const TOLD = `
SELECT e.id, v.type AS event, v.at, e.exit_ground AS ground, b.no AS "byEntryNo", d.name AS "byDepartment",
  coalesce(v.data->>'byPlatform', line->>'source') AS "byPlatform",
  coalesce(v.data->>'reference', line->>'reference') AS "byReference",
  coalesce(v.data->>'asOf', line->>'asOf') AS "byAsOf"
FROM entry e JOIN LATERAL (
  SELECT type, at, data FROM entry_event
  WHERE entry_id = e.id AND type <> ALL('{${LEDGER_EVENTS.join(',')}}') ORDER BY seq DESC LIMIT 1) AS v ON true
LEFT JOIN LATERAL (
  SELECT hit->>'reference' AS id FROM jsonb_array_elements(coalesce(v.data->'hits', '[]')) AS hit
  WHERE hit->>'source' = 'local' LIMIT 1) AS hit ON true
LEFT JOIN LATERAL (
  SELECT hit || jsonb_build_object('asOf', p->>'asOf') AS line
  FROM jsonb_array_elements(coalesce(v.data->'hits', '[]')) AS hit
    JOIN jsonb_array_elements(coalesce(v.data->'platforms', '[]')) AS p ON p->>'platform' = hit->>'source'
  LIMIT 1) AS elsewhere ON hit.id IS NULL
LEFT JOIN entry b ON b.id = coalesce(v.data->>'byEntryId', hit.id)::uuid
LEFT JOIN department d ON d.id = b.department_id
WHERE NOT e."open" AND e.department_id = $1 AND e.exited_at > $2
  AND (e.state = 'dropped' OR e.exit_ground IN ('listedBlackOrWatch', 'movedToBlack', 'standardChanged'))
ORDER BY e.exited_at DESC, e.id LIMIT $3`;

export interface ToldRow {
  id: string;
  event: string;
  at: Date;
  ground: string | null;
  byEntryNo: string | null;
  byDepartment: string | null;
  byPlatform: Platform | null;
  byReference: string | null;
  byAsOf: string | null;
}
