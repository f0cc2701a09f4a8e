import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { publicationWorkflowId, statisticsWorkflowId } from '../../libs/contract/ids.js';
import { publishNowSignal } from '../../libs/contract/publication.messages.js';
import type { OpenPush } from '../../libs/contract/statistics.activities.js';
import type { RungAt } from '../../libs/rules/sharing/receipt-ladder.js';
import '../support/quiet-runtime.js';
import { timeSkippingEnvironment } from '../support/temporal.js';
import { until } from '../support/until.js';
import { workflowBundle } from '../support/workflow-bundle.js';

/** The workflows alone, over a receiver that the test holds in its hand. */
const QUEUE = 'receipt-ladders';
const MINUTE = 60_000;
let environment: TestWorkflowEnvironment;
let worker: Worker;
let running: Promise<void>;
let away = true;
let tries: number[] = [];
let climbed: string[] = [];
let rungs: RungAt[] = [];

const nowMs = () => environment.currentTimeMs();
const iso = (ms: number) => new Date(ms).toISOString();
async function spoken(): Promise<void> {
  tries.push(await nowMs());
  if (!away) return;
  throw ApplicationFailure.create({ type: 'Delivery.failed', nextRetryDelay: '1 minute' });
}
const climb = ({ role }: RungAt) => Promise.resolve(void climbed.push(role));

const activities = {
  openPublications: () => Promise.resolve([{ publicationId: 'takedown', channel: 'creditChina', rungs }]),
  publishOne: () => spoken().then(() => ({ outcome: 'done' })),
  climbPublicationRung: climb,
  statisticsStanding: async () => ({
    ...{ dueAt: iso(await nowMs()), closesAt: iso((await nowMs()) + 30 * 86_400_000) },
    ...{ reminders: [], complete: true, compiled: false },
  }),
  compileStatistics: (): Promise<OpenPush> => Promise.resolve({ compilationId: 'first', rungs }),
  pushStatistics: () => spoken().then(() => ({ left: false })),
  climbPushRung: climb,
  closeStatistics: () => Promise.resolve(),
};

beforeAll(async () => {
  const [made, bundle] = await Promise.all([timeSkippingEnvironment(), workflowBundle()]);
  environment = made;
  worker = await Worker.create({
    ...{ connection: environment.nativeConnection, taskQueue: QUEUE, workflowBundle: bundle, activities },
  });
  running = worker.run();
});
afterAll(async () => {
  worker?.shutdown();
  await running;
  await environment?.teardown();
});
beforeEach(async () => {
  const at = (minutes: number) => nowMs().then((ms) => iso(ms + minutes * MINUTE));
  away = true;
  [tries, climbed] = [[], []];
  rungs = [
    { role: 'officer', at: await at(5) },
    { role: 'head', at: await at(60) },
    { role: 'creditOffice', at: await at(120) },
  ];
});
let workflowId = '';
afterEach(() =>
  environment.client.workflow
    .getHandle(workflowId)
    .terminate()
    .catch(() => undefined),
);

const begun = (type: string, id: string, input: object) => {
  workflowId = id;
  return environment.client.workflow.start(type, { workflowId, taskQueue: QUEUE, args: [input] });
};
const climbedSoFar = (count: number) =>
  until(`${String(count)} rungs`, () => Promise.resolve(climbed.length === count ? [...climbed] : null));

it('a takedown that the channel does not confirm climbs officer, head, credit office, and no further once it does (R6.5)', async () => {
  const handle = await begun(WORKFLOW_TYPES.publication, publicationWorkflowId('a'), { entryId: 'a' });
  await environment.sleep(6 * MINUTE);
  expect(await climbedSoFar(1)).toEqual(['officer']);
  await environment.sleep(60 * MINUTE);
  expect(await climbedSoFar(2)).toEqual(['officer', 'head']);
  away = false;
  const before = tries.length;
  await handle.signal(publishNowSignal, { publicationId: 'takedown' });
  await handle.result();
  expect(tries.length).toBe(before + 1);
  expect(climbed).toEqual(['officer', 'head']);
});

it('a push of the statistics without receipt climbs to the credit office; with one it climbs nothing (R7.5)', async () => {
  await begun(WORKFLOW_TYPES.monthlyStatistics, statisticsWorkflowId('2026-01'), { month: '2026-01' });
  await environment.sleep(121 * MINUTE);
  expect(await climbedSoFar(3)).toEqual(['officer', 'head', 'creditOffice']);
});

it('a push that is received is pressed for no more', async () => {
  away = false;
  await begun(WORKFLOW_TYPES.monthlyStatistics, statisticsWorkflowId('2026-02'), { month: '2026-02' });
  await until('it is pushed', () => Promise.resolve(tries.length === 1));
  await environment.sleep(121 * MINUTE);
  expect([climbed, tries.length]).toEqual([[], 1]);
});
