import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { pendingActivities, tryNow } from '../../libs/platform/temporal/pending-activities.js';
import { LiveServer } from '../support/live-server.js';
import { until } from '../support/until.js';
import { CaseHand } from '../workflows/case-hand.js';

let server: LiveServer;
beforeAll(async () => {
  server = await LiveServer.start();
});
afterAll(() => server?.stop());

it('R11.2 what the engine would try again in an hour is tried now; what it does not wait for is not', async () => {
  const entry = await (await server.draft()).approved();
  await entry.give('startPublicity', server.stage.officer('maker'), {});
  const { activities } = server.stage;
  const whole = activities.holdEntry;
  let tries = 0;
  activities.holdEntry = () => {
    tries += 1;
    throw ApplicationFailure.create({ message: 'away', nextRetryDelay: '1h' });
  };
  await server.restartWorker();
  const { workflowId } = (await CaseHand.about(entry, 'objection')).handle;
  const now = () => tryNow(server.client, workflowId, 'holdEntry');
  const waiting = async () =>
    pendingActivities(await server.client.workflow.getHandle(workflowId).describe()).some(
      ({ attempt }) => (attempt ?? 0) > 1,
    );
  await until('it waits for its next try', waiting);
  expect(await now()).toBe(true);
  await until('it was tried again', () => Promise.resolve(tries === 2));

  activities.holdEntry = whole;
  await server.restartWorker();
  await until('it waits once more', waiting);
  expect(await now()).toBe(true);
  await entry.reaches('objectionHeld');
  expect(await now()).toBe(false);
});
