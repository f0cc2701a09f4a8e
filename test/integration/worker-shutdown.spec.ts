import { getEventListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Context } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { LiveServer } from '../support/live-server.js';
import { until } from '../support/until.js';
import { CaseHand } from '../workflows/case-hand.js';

let server: LiveServer;
beforeAll(async () => {
  server = await LiveServer.start();
});
afterAll(() => server?.stop());

it('a worker that stops does not wait for an answer that only itself could give; the next one asks again', async () => {
  const entry = await (await server.draft()).approved();
  await entry.give('startPublicity', server.stage.officer('maker'), {});
  const { activities } = server.stage;
  const whole = activities.holdEntry;
  let waiting = false;
  activities.holdEntry = async () => {
    waiting = true;
    await server.client.workflow.getHandle(entry.workflowId).result();
    throw new Error('the entry has not ended');
  };
  await server.restartWorker();
  try {
    await CaseHand.about(entry, 'objection');
    await until('it waits for the entry', () => Promise.resolve(waiting));
  } finally {
    activities.holdEntry = whole;
  }
  const restarted = server.restartWorker().then(() => 'restarted');
  expect(await Promise.race([restarted, delay(30_000, 'it hangs')])).toBe('restarted');
  await entry.reaches('objectionHeld');
});

it('calls that were answered leave nothing behind, and none is begun once the activity has been cancelled', async () => {
  const activity = new MockActivityEnvironment();
  const ask = () => server.client.workflowService.getSystemInfo({});
  await activity.run(async () => {
    const { cancellationSignal } = Context.current();
    const listening = () => getEventListeners(cancellationSignal, 'abort').length;
    const before = listening();
    for (let calls = 0; calls < 50; calls += 1) await ask();
    expect(listening()).toBe(before);
    activity.cancel();
    await expect(ask()).rejects.toThrow('the activity has ended');
  });
});
