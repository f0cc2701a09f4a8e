import { randomUUID } from 'node:crypto';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import {
  platformPullWorkflowId,
  platformSnapshotWorkflowId,
  removalWorkflowId,
} from '../../libs/contract/ids.js';
import {
  answerByHandUpdate,
  recountDueUpdate,
  type HandAnswer,
} from '../../libs/contract/removal.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import {
  RemovalRequestRepository,
  type Removal,
} from '../../libs/persistence/repositories/removal-request.repository.js';
import { freshPlatforms } from '../support/platform-data.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';
import { askedToRemove } from '../workflows/asked-to-remove.js';
import type { TimeMachine } from '../workflows/time-machine.js';

/** The time machine, and the sandbox that plays the platforms. */
export interface PlatformGround {
  machine: TimeMachine;
  sandbox: TestSandbox;
}
type PlatformWay = (ground: PlatformGround) => Promise<string>;

const DAY = 86_400_000;
const daysLater = async ({ machine }: PlatformGround, days = 1): Promise<void> =>
  machine.passTo(await machine.now(), days * DAY);

type Faults = Parameters<TestSandbox['play']>[1];

/** A platform is asked about once an hour: a short term keeps the histories short. */
const TERMS = { removalAnsweredWithin: { duration: 'PT3H' } };

const removal = async ({ machine, sandbox }: PlatformGround, faults: Faults) => {
  await sandbox.play('municipal', faults);
  return askedToRemove(machine, `M-${randomUUID()}`, { terms: TERMS });
};
const becomes = ({ machine }: PlatformGround, { id }: Removal, seen: (now: Removal) => boolean) => {
  const requests = machine.stage.app.get(RemovalRequestRepository);
  return until('the request has become so', async () => seen((await requests.find(id))!));
};
const described = ({ machine }: PlatformGround, workflowId: string) =>
  machine.client.workflow.getHandle(workflowId).describe();
const completed = async (ground: PlatformGround, workflowId: string): Promise<string> => {
  await until('it ends', async () => (await described(ground, workflowId)).status.name === 'COMPLETED');
  return workflowId;
};
const ended = async (
  ground: PlatformGround,
  request: Removal,
  status: Removal['status'],
): Promise<string> => {
  await becomes(ground, request, (now) => now.status === status);
  return completed(ground, removalWorkflowId(request.id));
};
const late = async (ground: PlatformGround, faults: Faults): Promise<Removal> => {
  const { request } = await removal(ground, faults);
  await becomes(ground, request, ({ tries, status }) => tries > 0 || status === 'sent');
  await ground.machine.passTo(request.dueAt.toISOString());
  await becomes(ground, request, ({ escalatedAt }) => escalatedAt !== null);
  return request;
};
const answeredAfter = async (ground: PlatformGround, request: Removal): Promise<string> => {
  await ground.sandbox.play('municipal', { answerAfterMs: 0 });
  await daysLater(ground);
  return ended(ground, request, 'removed');
};

/** Ways of a removal request (§六): asked, answered one way or the other, late, in an outage, or needless. */
export const REMOVAL_WAYS: Record<string, PlatformWay> = {
  waiting: async (ground) => {
    const { request } = await removal(ground, { removals: 'withheld' });
    await becomes(ground, request, ({ status }) => status === 'sent');
    return removalWorkflowId(request.id);
  },
  answered: async (ground) => {
    const { request } = await removal(ground, { answerAfterMs: 0 });
    return ended(ground, request, 'removed');
  },
  refused: async (ground) => {
    const { request } = await removal(ground, { removals: 'refused', answerAfterMs: 0 });
    return ended(ground, request, 'refused');
  },
  late: async (ground) => removalWorkflowId((await late(ground, { removals: 'withheld' })).id),
  lateAnswered: async (ground) => answeredAfter(ground, await late(ground, { removals: 'withheld' })),
  outage: async (ground) => removalWorkflowId((await late(ground, { outage: true })).id),
  outageAnswered: async (ground) => answeredAfter(ground, await late(ground, { outage: true })),
  withdrawn: async (ground) => {
    const { black, request } = await removal(ground, { outage: true });
    await becomes(ground, request, ({ tries }) => tries > 0);
    await black.give('exit', ground.machine.stage.officer('head'), { ground: 'repaired' });
    await ground.sandbox.play('municipal', {});
    await daysLater(ground);
    return ended(ground, request, 'withdrawn');
  },
  answeredByHand: async (ground) => {
    const { request } = await removal(ground, { removals: 'withheld' });
    await becomes(ground, request, ({ status }) => status === 'sent');
    const { client, stage } = ground.machine;
    const actor = stage.officer('creditOffice', randomUUID());
    const given: HandAnswer = { id: randomUUID(), actor, status: 'removed', reasonGiven: true };
    await stage.app.get(CommandRepository).receive({
      ...{ id: given.id, entryId: request.entryId, name: 'removal.answer', actorId: actor.id, body: {} },
      ...{ texts: { documentRef: '样例函〔2026〕1号', reason: '样例' }, receivedAt: new Date() },
    });
    const handle = client.workflow.getHandle(removalWorkflowId(request.id));
    await handle.executeUpdate(answerByHandUpdate, { updateId: given.id, args: [given] });
    return ended(ground, request, 'removed');
  },
  recounted: async (ground) => {
    const { request } = await removal(ground, { removals: 'withheld' });
    await becomes(ground, request, ({ status }) => status === 'sent');
    const handle = ground.machine.client.workflow.getHandle(removalWorkflowId(request.id));
    await handle.executeUpdate(recountDueUpdate, { args: [{ calendarRevision: 1 }] });
    return removalWorkflowId(request.id);
  },
};

const started = async (
  { machine }: PlatformGround,
  type: 'platformPull' | 'platformSnapshot',
): Promise<string> => {
  const name = randomUUID();
  const workflowId =
    type === 'platformPull'
      ? `${platformPullWorkflowId('municipal')}-${name}`
      : platformSnapshotWorkflowId(name);
  await machine.client.workflow.start(WORKFLOW_TYPES[type], {
    ...{ workflowId, taskQueue: TASK_QUEUES.entries, args: [{ platform: 'municipal' }] },
  });
  return workflowId;
};
const pullInOutage: PlatformWay = async (ground) => {
  await ground.sandbox.play('municipal', { outage: true });
  const workflowId = await started(ground, 'platformPull');
  await until('it is tried again', async () => {
    const [activity] = (await described(ground, workflowId)).raw.pendingActivities ?? [];
    return (activity?.attempt ?? 0) > 1;
  });
  return workflowId;
};

/** Ways of a pull on schedule, and of what an upload announces. */
export const PULL_WAYS: Record<string, PlatformWay> = {
  done: async (ground) => completed(ground, await started(ground, 'platformPull')),
  outage: pullInOutage,
  outageOver: async (ground) => {
    const workflowId = await pullInOutage(ground);
    await ground.sandbox.play('municipal', {});
    await daysLater(ground);
    return completed(ground, workflowId);
  },
};

export const SNAPSHOT_WAYS: Record<string, PlatformWay> = {
  announced: async (ground) => {
    const { source } = ground.machine.stage;
    await freshPlatforms(source, await ground.machine.now());
    return completed(ground, await started(ground, 'platformSnapshot'));
  },
};
