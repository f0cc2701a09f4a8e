import { TypedSearchAttributes } from '@temporalio/common';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import type { CaseInput } from '../../../libs/contract/case.messages.js';
import type { EntryInput } from '../../../libs/contract/entry.messages.js';
import { entrySearchAttributes, SEARCH_ATTRIBUTES } from '../../../libs/contract/search-attributes.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import type { StandingCase } from '../../../libs/persistence/repositories/remedy-case.repository.js';
import { PROCEDURES } from '../../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../../libs/rules/procedure/transition.js';

const ENTRY_TYPES = {
  red: WORKFLOW_TYPES.red,
  black: WORKFLOW_TYPES.black,
  watch: WORKFLOW_TYPES.watch,
  warning: WORKFLOW_TYPES.bigDataWarning,
} as const;

/**
 * What an entry's workflow goes on with from the record, as a fresh run does from the one before. What the state owes
 * to others is set off once more; command and import of the drafting are in the record and asked for no more.
 */
export function resumedEntry({ id: entryId, facts, seq, ...entry }: EntryRecord): EntryInput {
  const { listKind, departmentId, fieldCode, subjectId, subjectKind, standardVersionId, terms } = entry;
  return {
    ...{ entryId, listKind, departmentId, fieldCode, subjectId, subjectKind, standardVersionId, terms },
    ...{ basisCount: facts.basisCount, makerId: entry.makerId, validity: facts.validity },
    ...{ commandId: null, importId: entry.importId, rowKey: null },
    ...{ predecessorId: entry.predecessorId, public: entry.public },
    ...(facts.passages && { passages: facts.passages }),
    resumed: { facts, seq },
  };
}

/** How the workflow of an entry is started again. A warning's is its subject's. */
export function entryRun(entry: EntryRecord) {
  const input = resumedEntry(entry);
  const { listKind, workflowId } = entry;
  const warning = { subjectId: workflowId.slice('warning/'.length), entry: input };
  return {
    type: ENTRY_TYPES[listKind],
    options: {
      ...{ workflowId, taskQueue: TASK_QUEUES.entries },
      args: [listKind === 'warning' ? warning : input],
      typedSearchAttributes: standing(entry, input),
    },
  };
}

/** With what an earlier run has told of state and due date. */
function standing({ listKind, facts, no }: EntryRecord, input: EntryInput): TypedSearchAttributes {
  const { clock }: Procedure = PROCEDURES[listKind];
  const watched = clock[facts.state];
  const dueAt = watched && facts.deadlines[watched.deadline];
  return entrySearchAttributes(input).updateCopy([
    { key: SEARCH_ATTRIBUTES.state, value: facts.state },
    { key: SEARCH_ATTRIBUTES.entryNo, value: no },
    ...(dueAt ? [{ key: SEARCH_ATTRIBUTES.dueAt, value: new Date(dueAt) }] : []),
  ]);
}

/** A case reads the rest from its record when it begins. */
export const resumedCase = ({ row, facts }: StandingCase): CaseInput => ({
  ...{ facts, origin: row.origin, commandId: row.id, filedBy: 'party', codeHash: null, documentIds: [] },
  resumed: true,
});
