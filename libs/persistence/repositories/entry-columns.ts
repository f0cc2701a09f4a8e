import type { EntryFacts } from '../../rules/procedure/facts.js';
import type { EntryState } from '../../rules/procedure/states.js';
import type { EntryTerms } from '../../rules/packs/entry-terms.js';
import type { ListKind, SubjectKind } from '../../rules/words.js';

/** An entry as lists show it: no name, no number. */
export interface EntryRow {
  id: string;
  no: string;
  listKind: ListKind;
  subjectId: string;
  subjectKind: SubjectKind;
  fieldCode: string;
  departmentId: string;
  standardVersionId: string | null;
  packCode: string;
  packVersion: string;
  state: EntryState;
  seq: number;
  makerId: string;
  draftedAt: Date;
  recognisedAt: Date | null;
  validUntil: Date | null;
  exitedAt: Date | null;
  exitGround: string | null;
  nextDueAt: Date | null;
  open: boolean;
  public: boolean;
  importId: string | null;
  predecessorId: string | null;
  workflowId: string;
}

/** With what the rules need. */
export interface EntryRecord extends EntryRow {
  terms: EntryTerms;
  facts: EntryFacts;
}

/** The columns of {@link EntryRow} of table `e`. */
export const ENTRY_COLUMNS = `
  e.id, e.no, e.list_kind AS "listKind", e.subject_id AS "subjectId", e.subject_kind AS "subjectKind",
  e.field_code AS "fieldCode", e.department_id AS "departmentId", e.standard_version_id AS "standardVersionId",
  e.pack_code AS "packCode", e.pack_version AS "packVersion", e.state, e.seq, e.maker_id AS "makerId",
  e.drafted_at AS "draftedAt", e.recognised_at AS "recognisedAt", e.valid_until AS "validUntil",
  e.exited_at AS "exitedAt", e.exit_ground AS "exitGround", e.next_due_at AS "nextDueAt", e."open", e.public,
  e.import_id AS "importId", e.predecessor_id AS "predecessorId", e.workflow_id AS "workflowId"`;

/** The condition that the validity of entry `e` stands still: nobody knows when it ends. */
const STANDS_STILL = `(e.facts->'suspensions'->-1->>'kind' = 'validity'
  AND e.facts->'suspensions'->-1->'until' = 'null'::jsonb)`;

/** The condition that entry `e` is on its list, and within its validity, at an instant; `isValidAt` in SQL. */
export const inForceAt = (instant: string): string =>
  `e."open" AND e.state IN ('recognised', 'listed')
    AND (e.valid_until IS NULL OR e.valid_until > ${instant} OR ${STANDS_STILL})`;

/** When the validity of entry `e` ends; null: it has no end, or none as long as it stands still. */
export const ENDS_AT = `CASE WHEN ${STANDS_STILL} THEN NULL ELSE e.valid_until END`;

/** The condition that the entry of this id is shown as under objection (R9.2); the index `ix_remedy_case_marked` has its words. */
export const underObjection = (entryId: string): string =>
  `EXISTS (SELECT 1 FROM remedy_case o WHERE o.entry_id = ${entryId} AND o.kind = 'objection'
    AND o.state IN ('received', 'verifying') AND (o.facts->'terms'->>'marked')::boolean)`;
