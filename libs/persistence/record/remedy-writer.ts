import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { dueOn } from '../../rules/calendar/deadline.js';
import type { WorkingCalendar } from '../../rules/calendar/working-calendar.js';
import type { CaseFacts } from '../../rules/remedies/case-facts.js';
import { caseDue } from '../../rules/remedies/case-terms.js';
import type { CaseDeadlineKind, CaseKind } from '../../rules/remedies/case-words.js';

const PREFIX: Record<CaseKind, string> = {
  ...{ objection: 'YY', challenge: 'FY', repair: 'XF', inaccuracy: 'GZ', lead: 'XS' },
};

const NEXT = `
INSERT INTO remedy_number AS n (kind, year, last) VALUES ($1, $2, 1)
ON CONFLICT (kind, year) DO UPDATE SET last = n.last + 1 RETURNING last`;

/** `YY-2026-000012`: of its kind, in the Shanghai year of the filing. */
export async function nextCaseNo(manager: EntityManager, kind: CaseKind, at: string): Promise<string> {
  const { year } = DateTime.fromISO(at, { zone: 'Asia/Shanghai' });
  const [row] = await manager.query<{ last: number }[]>(NEXT, [kind, year]);
  return `${PREFIX[kind]}-${String(year)}-${String(row!.last).padStart(6, '0')}`;
}

const OPEN = `
INSERT INTO remedy_deadline (id, case_id, kind, term, counted_from, due_at, due_on, certainty, explanation,
  calendar_revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Opens what the facts say is owed. */
export async function openCaseDeadlines(
  manager: EntityManager,
  facts: CaseFacts,
  kinds: readonly CaseDeadlineKind[],
  calendar: WorkingCalendar,
): Promise<void> {
  for (const kind of kinds) {
    const wanted = caseDue(kind, facts);
    if (!wanted) continue;
    const due = dueOn(wanted.term, wanted.from, calendar);
    await manager.query(OPEN, [
      ...[randomUUID(), facts.caseId, kind, JSON.stringify(wanted.term), wanted.from, due.dueAt, due.dueOn],
      ...[due.certainty, JSON.stringify(due), calendar.revision],
    ]);
  }
}

/** What is settled is met; what the end of the case leaves open is cancelled. */
export async function settleCaseDeadlines(
  manager: EntityManager,
  caseId: string,
  { met, closes, at }: { met: readonly CaseDeadlineKind[]; closes: boolean; at: string },
): Promise<void> {
  await manager.query(
    `UPDATE remedy_deadline SET settled_at = $4, status = CASE WHEN kind = ANY($2) THEN 'met' ELSE 'cancelled' END
     WHERE case_id = $1 AND status = 'open' AND (kind = ANY($2) OR $3)`,
    [caseId, met, closes, at],
  );
}
