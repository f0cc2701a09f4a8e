import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openJson } from '../../platform/crypto/envelope.js';
import type { DueNotification, NotificationFacts } from '../../rules/notifications/notifications.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import type { CorrectionDeadlineKind } from '../../rules/correction/correction-facts.js';
import type { CaseDeadlineKind, CaseParty } from '../../rules/remedies/case-words.js';
import type { CaseContact } from '../../rules/papers/sending.js';
import type { MeasureStep } from '../../rules/measures/task.js';
import type { Role } from '../../rules/words.js';
import { commandAad } from './command.repository.js';
import { DataKeyRepository } from './data-key.repository.js';
import type { NewNotification } from './notification.repository.js';

/** What a rung of a ladder warns of, by its id (of a correction, that of its entry), and which of its terms. */
export interface Due {
  kind: DueNotification;
  aboutId: string;
  role: FilingRung['role'];
  /** Of a measure task, a case or a correction, which have several. */
  step?: MeasureStep | CaseDeadlineKind | CorrectionDeadlineKind;
}

interface DueRow {
  entryId: string | null;
  caseId: string | null;
  departmentId: string;
  no: string;
  dueOn: string | null;
}

const DAY = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;
const OF_ENTRY = `e.id AS "entryId", NULL::uuid AS "caseId", e.no`;
const OF_NOTHING = `NULL::uuid AS "entryId", NULL::uuid AS "caseId"`;

/** Of each kind, what is still owed; nothing, once somebody has done it. `$2`: the step. */
const DUE: Record<DueNotification, string> = {
  filingDue: `SELECT ${OF_ENTRY}, e.department_id AS "departmentId", ${DAY('f.due_on')} AS "dueOn"
    FROM filing f JOIN entry e ON e.id = f.entry_id WHERE f.id = $1 AND f.received_at IS NULL AND $2 = ''`,
  publicationDue: `SELECT ${OF_ENTRY}, e.department_id AS "departmentId",
      ${DAY("p.opened_at AT TIME ZONE 'Asia/Shanghai'")} AS "dueOn"
    FROM publication p JOIN entry e ON e.id = p.entry_id
    WHERE p.id = $1 AND p.received_at IS NULL AND p.withdrawn_at IS NULL AND $2 = ''`,
  measureDue: `SELECT ${OF_ENTRY}, t.department_id AS "departmentId",
      ${DAY("CASE WHEN $2 = 'acknowledge' THEN t.acknowledge_due_on ELSE t.answer_due_on END")} AS "dueOn"
    FROM measure_task t JOIN entry e ON e.id = t.entry_id
    WHERE t.id = $1 AND t.department_id IS NOT NULL AND t.answered_at IS NULL AND t.cancelled_at IS NULL
      AND ($2 <> 'acknowledge' OR t.acknowledged_at IS NULL)`,
  caseDue: `SELECT c.entry_id AS "entryId", c.id AS "caseId", c.no, c.department_id AS "departmentId",
      ${DAY('d.due_on')} AS "dueOn"
    FROM remedy_deadline d JOIN remedy_case c ON c.id = d.case_id
    WHERE d.case_id = $1 AND d.kind = $2 AND d.status = 'open'`,
  correctionDue: `SELECT ${OF_ENTRY}, c.department_id AS "departmentId", c.facts->'dues'->$2->>'dueOn' AS "dueOn"
    FROM correction c JOIN entry e ON e.id = c.entry_id
    WHERE c.entry_id = $1 AND (c.facts->'dues'->$2->>'dueAt')::timestamptz = c.due_at`,
  // The office reads of several departments at once, so each message says whose return is missing.
  statisticsDue: `SELECT ${OF_NOTHING}, r.month || ' ' || d.name AS no, r.department_id AS "departmentId",
      ${DAY('m.due_on')} AS "dueOn"
    FROM statistics_return r JOIN statistics_month m ON m.month = r.month JOIN department d ON d.id = r.department_id
    WHERE r.id = $1 AND $2 = '' AND NOT EXISTS (
      SELECT FROM statistics_confirmation x WHERE x.return_id = r.id AND x.recorded_at IS NOT NULL)`,
  statisticsPushDue: `SELECT ${OF_NOTHING}, s.month AS no, d.id AS "departmentId",
      ${DAY("s.compiled_at AT TIME ZONE 'Asia/Shanghai'")} AS "dueOn"
    FROM statistics_compilation s
    JOIN LATERAL (SELECT id FROM department WHERE kind = 'creditOffice' ORDER BY code LIMIT 1) d ON true
    WHERE s.id = $1 AND s.received_at IS NULL AND $2 = ''`,
};

/** The credit office pushes the statistics itself (§十一): on every rung it is the one to be warned. */
const onRung = ({ kind, role }: Pick<Due, 'kind' | 'role'>): FilingRung['role'] =>
  kind === 'statisticsPushDue' ? 'creditOffice' : role;

/** Who climbs on a rung. */
const ROLES: Record<FilingRung['role'], readonly Role[]> = {
  officer: ['maker', 'checker', 'implementingOfficer'],
  head: ['head'],
  creditOffice: ['creditOffice'],
};

/** Officers with an address; the credit office is the one of the district, whatever department is late. */
const OFFICERS = `SELECT id FROM app_user
WHERE active AND mail IS NOT NULL AND roles && $1::text[] AND (department_id = $2 OR $3)`;

/** By whoever is no department, which looks into the case itself. */
const FILED = `SELECT c.id AS "caseId", c.no, c.party, c.entry_id AS "entryId", c.department_id AS "departmentId",
  e.id AS "eventId", e.sealed
FROM remedy_case c JOIN remedy_event e ON e.case_id = c.id AND e.seq = 1 WHERE c.origin <> 'department'`;

/** Who accepted the case, where that officer can be reached; else whoever of its department may handle it. */
const HANDLERS = `WITH c AS (
  SELECT id, no, entry_id, department_id, facts->>'acceptedBy' AS accepted_by FROM remedy_case WHERE id = $1
), reached AS (
  SELECT u.id, u.id::text = c.accepted_by AS accepted FROM app_user u JOIN c ON u.department_id = c.department_id
  WHERE u.active AND u.mail IS NOT NULL AND (u.roles && $2::text[] OR u.id::text = c.accepted_by)
)
SELECT c.no, c.entry_id AS "entryId", c.department_id AS "departmentId", r.id AS "userId" FROM c, reached r
WHERE r.accepted OR NOT EXISTS (SELECT 1 FROM reached WHERE accepted)`;

/** Who is to be told of what happens, as the record knows them. */
@Injectable()
export class NotifiedReader {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** One for each officer on the rung who has an address; none when it is no longer owed. */
  async ofRung({ kind, aboutId, role, step = '' as never }: Due): Promise<NewNotification[]> {
    const [due] = await this.source.query<DueRow[]>(DUE[kind], [aboutId, step]);
    if (!due) return [];
    const { no, dueOn, ...of } = due;
    const warned = onRung({ kind, role });
    const values = [ROLES[warned], due.departmentId, warned === 'creditOffice'];
    const officers = await this.source.query<{ id: string }[]>(OFFICERS, values);
    const facts: NotificationFacts = { no, dueOn, role };
    const occasion = [step, role, dueOn ?? ''].join('/');
    return officers.map(({ id: userId }) => ({
      ...{ kind, aboutId, occasion, userId, facts, ...of },
      contact: null,
    }));
  }

  /** Whoever handles the case; nobody, where none of them has an address. */
  async ofHandlers(caseId: string, eventId: string): Promise<NewNotification[]> {
    const rows = await this.source.query<HandlerRow[]>(HANDLERS, [caseId, ROLES.officer]);
    return rows.map(({ no, ...to }) => ({
      ...{ kind: 'caseEvidence', aboutId: caseId, occasion: eventId, caseId, contact: null, ...to },
      facts: { no, dueOn: null, role: null },
    }));
  }

  /** Whoever brought the case; null when that was a department, which looks into the case, or what it said is destroyed. */
  async ofCase(caseId: string, eventId: string): Promise<NewNotification | null> {
    const [filed] = await this.source.query<FiledRow[]>(`${FILED} AND c.id = $1`, [caseId]);
    const key = filed && (await this.keys.keyIfAny(caseId));
    if (!filed || !key) return null;
    const { no, entryId, departmentId } = filed;
    return {
      ...{
        kind: 'caseNews',
        aboutId: caseId,
        occasion: eventId,
        entryId,
        caseId,
        departmentId,
        userId: null,
      },
      ...{ facts: { no, dueOn: null, role: null }, contact: contactIn(key, filed) },
    };
  }

  /** What those who brought cases about an entry left as their contact, as far as it is not destroyed; the latest first. */
  async contactsOf(entryId: string): Promise<CaseContact[]> {
    const sql = `${FILED} AND c.entry_id = $1 ORDER BY c.filed_at DESC, c.id`;
    const contacts: CaseContact[] = [];
    for (const filed of await this.source.query<FiledRow[]>(sql, [entryId])) {
      const key = await this.keys.keyIfAny(filed.caseId);
      const contact = key && contactIn(key, filed);
      if (contact) contacts.push({ caseId: filed.caseId, party: filed.party, contact });
    }
    return contacts;
  }
}

interface HandlerRow {
  no: string;
  entryId: string | null;
  departmentId: string;
  userId: string;
}

interface FiledRow {
  caseId: string;
  party: CaseParty;
  no: string;
  entryId: string | null;
  departmentId: string;
  eventId: string;
  sealed: Buffer | null;
}

function contactIn(key: Buffer, { eventId, sealed }: FiledRow): string | null {
  if (!sealed) return null;
  const { contact } = openJson<{ contact?: unknown }>(key, sealed, commandAad(eventId));
  return typeof contact === 'string' && contact.trim() !== '' ? contact : null;
}
