import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ERASURE_WAITS, type ErasureWait } from '../../rules/erasure/steps.js';

/** The reader of the feed who owes what follows an event (see `activities/dispatch`). */
const DISPATCH = 'dispatch';

const WAITS = `
SELECT e."open" AS entry,
  EXISTS (SELECT FROM change c WHERE c.entry_id = e.id AND (c.position IS NULL OR c.position >
    coalesce((SELECT position FROM feed_reader WHERE name = $2), 0))) AS changes,
  EXISTS (SELECT FROM filing f WHERE f.entry_id = e.id AND f.received_at IS NULL) AS filings,
  EXISTS (SELECT FROM publication p
    WHERE p.entry_id = e.id AND p.received_at IS NULL AND p.withdrawn_at IS NULL) AS publications,
  EXISTS (SELECT FROM measure_task t WHERE t.entry_id = e.id AND t.department_id IS NOT NULL
    AND t.answered_at IS NULL AND t.cancelled_at IS NULL) AS measures,
  EXISTS (SELECT FROM removal_request r WHERE r.entry_id = e.id AND r.answered_at IS NULL) AS "removalRequests",
  EXISTS (SELECT FROM retention k WHERE k.entry_id = e.id AND k.held_at IS NOT NULL) AS hold
FROM entry e WHERE e.id = $1`;

/** What still has to reach somebody before an entry's information may go: nothing that is owed is lost (R8.5). */
@Injectable()
export class OutwardRestReader {
  constructor(private readonly source: DataSource) {}

  /** Empty: everything outward is at rest. */
  async waitsFor(entryId: string, manager: EntityManager = this.source.manager): Promise<ErasureWait[]> {
    const [row] = await manager.query<Record<ErasureWait, boolean>[]>(WAITS, [entryId, DISPATCH]);
    return row ? ERASURE_WAITS.filter((wait) => row[wait]) : ['entry'];
  }
}
