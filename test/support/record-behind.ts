import { randomUUID } from 'node:crypto';
import type { RecordActivities } from '../../libs/contract/record.activities.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import type { CommandData, CommandName } from '../../libs/rules/procedure/commands.js';
import { deadlineRequests } from '../../libs/rules/procedure/deadline-requests.js';
import { nextFacts } from '../../libs/rules/procedure/next-facts.js';
import { PROCEDURES } from '../../libs/rules/procedure/procedures.js';
import type { Actor } from '../../libs/rules/words.js';

/**
 * What a crash of worker and engine between the transaction and the engine's acceptance leaves behind: the command is
 * in the record, written by the activity, and the workflow never heard of it. Answers the command's id.
 */
export async function recordBehind<C extends CommandName>(
  transitions: Pick<RecordActivities, 'recordTransition'>,
  entry: Pick<EntryRecord, 'id' | 'listKind' | 'workflowId' | 'facts' | 'seq'>,
  command: { name: C; data: CommandData[C]; actor: Actor | 'service'; at: string; id?: string },
): Promise<string> {
  const { name, data, actor, at, id = randomUUID() } = command;
  const { facts } = entry;
  const by = actor === 'service' ? null : actor;
  const row = PROCEDURES[entry.listKind].transitions.find(
    (one) => one.command === name && one.from === facts.state,
  )!;
  const after = nextFacts(facts, row, { name, data, actorId: by?.id ?? null }, at);
  const answer = await transitions.recordTransition({
    ...{ entryId: entry.id, workflowId: entry.workflowId, runId: 'lost', seq: entry.seq + 1 },
    ...{ commandId: id, type: row.event, article: row.article, at },
    actor: by ? { id: by.id, departmentId: by.departmentId, role: by.roles[0]! } : { system: 'service' },
    ...{ from: facts.state, to: row.to, closes: false, facts: after, data: { ...data } },
    opens: deadlineRequests(row.opens, after, at),
    ...{ meets: [...row.settles], cancels: [] },
  });
  if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  return id;
}
