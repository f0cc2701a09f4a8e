import type { Client, WorkflowHandle } from '@temporalio/client';
import { DRAFTED_BY, type DraftableList } from '../../libs/contract/batch.messages.js';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { entryWorkflowId } from '../../libs/contract/ids.js';
import { entrySearchAttributes } from '../../libs/contract/search-attributes.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { deadlineRequests } from '../../libs/rules/procedure/deadline-requests.js';
import { initialFacts } from '../../libs/rules/procedure/facts.js';

/** Since when a listing is in force, and for how long (ISO 8601). */
export interface Listing {
  at: string;
  validity: string;
}

/**
 * Has the record begin with the recognition of a red or black entry, as if all before lay in an earlier run. Answers
 * what the workflow is started with to go on from there, as a fresh run of the entry does.
 */
export async function recordInForce(
  record: RecordTransitionRepository,
  input: EntryInput,
  { at, validity }: Listing,
): Promise<EntryInput> {
  const { entryId, listKind, commandId } = input;
  const facts = initialFacts({ ...input, validity }, 'recognised', at);
  await record.recordTransition({
    ...{ entryId, header: input, workflowId: entryWorkflowId(listKind, entryId), seq: 1, commandId },
    ...{ type: 'recognised', article: listKind === 'red' ? '§7' : '§14', actor: { system: 'service' } },
    ...{ at, from: null, to: 'recognised', closes: false, facts, data: {} },
    ...{ opens: deadlineRequests(['validity'], facts, at), meets: [], cancels: [] },
  });
  const standing = (await record.readRecord(entryId))!;
  return { ...input, resumed: { facts: standing.facts, seq: standing.seq, paid: 'recognised' } };
}

/** Starts the workflow of an entry that was put in force so. */
export function takenUp(client: Client, input: EntryInput): Promise<WorkflowHandle> {
  return client.workflow.start(DRAFTED_BY[input.listKind as DraftableList], {
    workflowId: entryWorkflowId(input.listKind, input.entryId),
    taskQueue: TASK_QUEUES.entries,
    args: [input],
    typedSearchAttributes: entrySearchAttributes(input),
  });
}
