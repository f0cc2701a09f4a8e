import { randomUUID } from 'node:crypto';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { successionWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { SubjectEventRepository } from '../../libs/persistence/repositories/subject-event.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { until } from '../support/until.js';
import type { TimeMachine } from '../workflows/time-machine.js';

type SuccessionWay = (machine: TimeMachine) => Promise<string>;

/** Started before the act is recorded, as the gateway does. */
const started = async ({ client }: TimeMachine, eventId: string): Promise<string> => {
  const workflowId = successionWorkflowId(eventId);
  await client.workflow.start(WORKFLOW_TYPES.subjectSuccession, {
    ...{ workflowId, taskQueue: TASK_QUEUES.entries, args: [{ eventId }] },
  });
  return workflowId;
};
const completed = async ({ client }: TimeMachine, workflowId: string): Promise<string> => {
  const handle = client.workflow.getHandle(workflowId);
  await until('it ends', async () => (await handle.describe()).status.name === 'COMPLETED');
  return workflowId;
};

/** An adverse subject's number, from now on one with that of a subject on the red list's way. */
const joined: SuccessionWay = async (machine) => {
  const { app, officer } = machine.stage;
  const value = randomUUID();
  const good = await app.get(SubjectRepository).findOrCreate({ kind: 'enterprise', scheme: 'uscc', value });
  const red = await machine.draft({ list: 'red', subjectId: good });
  const { subjectId } = (await machine.watched()).input;
  const eventId = randomUUID();
  const workflowId = await started(machine, eventId);
  const at = await machine.now();
  await app.get(SubjectEventRepository).record({
    ...{ id: eventId, subjectId, number: { scheme: 'uscc', value }, on: shanghaiDate(at), at: new Date(at) },
    ...{ texts: { reason: '样例：吸收合并', newName: null }, documentIds: [], article: '§8' },
    actor: { ...officer('head'), role: 'head' },
  });
  await machine.passTo(at, 60_000);
  await red.reaches('dropped');
  return completed(machine, workflowId);
};

/** Ways of the consequences of a succession (§八): recorded, or refused and never recorded. */
export const SUCCESSION_WAYS: Record<string, SuccessionWay> = {
  joined,
  refused: async (machine) => {
    const workflowId = await started(machine, randomUUID());
    await machine.passTo(await machine.now(), 10 * 60_000);
    return completed(machine, workflowId);
  },
};
