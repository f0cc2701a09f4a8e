import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FailingActivities } from '../../apps/worker/failing-activities.js';
import { IncidentReview } from '../../apps/worker/incident-review.service.js';
import { fileNowSignal } from '../../libs/contract/filing.messages.js';
import { filingWorkflowId } from '../../libs/contract/ids.js';
import type { Filing } from '../../libs/persistence/repositories/filing.repository.js';
import { IncidentRepository } from '../../libs/persistence/repositories/incident.repository.js';
import { createLogger } from '../../libs/platform/logging/logger.js';
import { RECIPIENTS } from '../../libs/rules/sharing/recipients.js';
import { FilingGround } from '../support/filing-ground.js';
import { until } from '../support/until.js';

let ground: FilingGround;
beforeAll(async () => {
  ground = await FilingGround.start();
});
afterAll(() => ground?.stop());
afterEach(async () => {
  for (const recipient of RECIPIENTS) await ground.sandbox.playReceiver(recipient, {});
});

const OUTSIDE = ['superior', 'municipal', 'provincial', 'national'] as const;

const messagesOf = async (receiver: string, filings: readonly Filing[]) =>
  (await ground.sandbox.messagesAt(receiver)).filter(({ id }) => filings.some((one) => one.id === id));

describe('filing (§九, R6.3)', () => {
  it('a recognition reaches everybody whom the article names, in terms, with a receipt each', async () => {
    const entry = await ground.recognised();
    const filings = await ground.allReceived(entry, RECIPIENTS.length);
    expect(filings.map(({ recipient }) => recipient).sort()).toEqual([...RECIPIENTS].sort());
    for (const recipient of OUTSIDE) {
      const [message, ...more] = await messagesOf(recipient, filings);
      expect(more).toEqual([]);
      expect(message).toMatchObject({ purpose: 'filing', occasion: 'recognition', deliveries: 1 });
      expect(filings.find((one) => one.recipient === recipient)!.receipt).toBe(message!.receipt);
      expect(message!.items).toMatchObject({ entryNo: filings[0]!.entryNo, listKind: 'black' });
      expect(message!.items).not.toHaveProperty('exit');
    }
    const deadlines = await ground.server.stage.entries.deadlines(entry.input.entryId);
    const due = (kind: string) => deadlines.find((one) => one.kind === kind)!;
    const municipal = filings.find(({ recipient }) => recipient === 'municipal')!;
    expect(municipal.dueAt).toEqual(due('filingMunicipal').dueAt);
    expect(due('filingMunicipal').status).toBe('met');
    expect((await entry.events()).filter((type) => type === 'filed')).toHaveLength(RECIPIENTS.length);
  });

  it('the entry goes on as if nobody had written beside it', async () => {
    const entry = await ground.recognised();
    await ground.allReceived(entry, RECIPIENTS.length);
    const head = ground.server.stage.officer('head', 'head');
    expect(await entry.give('suspend', head, {})).toMatchObject({ state: 'recognised' });
    await ground.dispatched();
    const filings = await ground.allReceived(entry, 2 * RECIPIENTS.length);
    expect(filings.filter(({ occasion }) => occasion === 'change')).toHaveLength(RECIPIENTS.length);
    expect((await messagesOf('national', filings)).map(({ items }) => items.suspended)).toEqual([
      true,
      false,
    ]);
  });

  it('an outage of one platform loses nothing, holds up no other, and files in order afterwards', async () => {
    await ground.sandbox.playReceiver('municipal', { outage: true });
    const entry = await ground.recognised();
    await until(
      'four receipts',
      async () => (await ground.filingsOf(entry)).filter(({ receivedAt }) => receivedAt).length === 4,
    );
    await entry.give('suspend', ground.server.stage.officer('head', 'head'), {});
    await ground.dispatched();
    const waiting = await until('two that wait', async () => {
      const open = (await ground.filingsOf(entry)).filter(({ receivedAt }) => !receivedAt);
      return open.length === 2 && open.some(({ lastError }) => lastError) ? open : null;
    });
    expect(waiting.map(({ recipient }) => recipient)).toEqual(['municipal', 'municipal']);
    expect(waiting.find(({ lastError }) => lastError)!.lastError).toBe('failed (HTTP 503)');
    await ground.sandbox.playReceiver('municipal', {});
    const handle = ground.server.client.workflow.getHandle(filingWorkflowId(entry.input.entryId));
    await handle.signal(fileNowSignal, {
      filingId: waiting.find(({ occasion }) => occasion === 'recognition')!.id,
    });
    const filings = await ground.allReceived(entry, 2 * RECIPIENTS.length);
    const told = (await messagesOf('municipal', filings)).reverse();
    expect(told.map(({ occasion }) => occasion)).toEqual(['recognition', 'change']);
    await handle.result();
  });

  it('an answer that is lost is one message to the receiver, and its receipt is fetched', async () => {
    await ground.sandbox.playReceiver('superior', { lostAnswers: true });
    const entry = await ground.recognised();
    await until('two tries', async () => {
      const [one] = (await ground.filingsOf(entry)).filter(({ recipient }) => recipient === 'superior');
      return one!.tries >= 2;
    });
    await ground.sandbox.playReceiver('superior', {});
    const filings = await ground.allReceived(entry, RECIPIENTS.length);
    const told = await messagesOf('superior', filings);
    expect(told).toHaveLength(1);
    expect(told[0]!.deliveries).toBeGreaterThan(1);
  });

  it('a receipt that comes later is asked for', async () => {
    await ground.sandbox.playReceiver('national', { receipts: 'whenAsked' });
    const entry = await ground.recognised();
    const filings = await ground.allReceived(entry, RECIPIENTS.length);
    expect(await messagesOf('national', filings)).toMatchObject([{ deliveries: 1 }]);
  });

  it('what the receiver finds faulty stays open, with its reasons in codes', async () => {
    await ground.sandbox.playReceiver('provincial', { rejects: ['uscc.unknown', '样例：姓名不符'] });
    const entry = await ground.recognised();
    const filing = await until('the fault', async () => {
      const filings = await ground.filingsOf(entry);
      return filings.find(({ recipient, lastError }) => recipient === 'provincial' && lastError) ?? null;
    });
    expect(filing.lastError).toBe('rejected (uscc.unknown, )');
    expect(filing.receivedAt).toBeNull();
  });

  it('an exit is filed too, and says how it ended', async () => {
    const entry = await ground.recognised('rehearsal');
    await ground.allReceived(entry, RECIPIENTS.length);
    await entry.give('exit', ground.server.stage.officer('head', 'head'), { ground: 'repaired' });
    await ground.dispatched();
    const filings = await ground.allReceived(entry, 2 * RECIPIENTS.length);
    const [told] = await messagesOf('municipal', filings);
    expect(told).toMatchObject({ occasion: 'exit', items: { exit: { ground: 'repaired' } } });
    expect((await entry.events()).filter((type) => type === 'filed')).toHaveLength(2 * RECIPIENTS.length);
  });

  it('an incident that another worker left stays while the engine tries, and is closed when it does not, or its workflow is over', async () => {
    await ground.sandbox.playReceiver('municipal', { outage: true });
    const { input } = await ground.recognised();
    const workflowId = filingWorkflowId(input.entryId);
    const { client, stage } = ground.server;
    await until('the engine tries again', async () => {
      const { raw } = await client.workflow.getHandle(workflowId).describe();
      return raw.pendingActivities?.some(({ attempt }) => (attempt ?? 0) > 1);
    });
    const incidents = stage.app.get(IncidentRepository);
    const longAgo = new Date(Date.now() - 3_600_000);
    const left = { firstFailedAt: longAgo, lastFailedAt: longAgo, attempts: 3, cause: 'Error' };
    for (const one of [
      { workflowId, activity: 'fileOne' },
      { workflowId, activity: 'openFilings' },
      { workflowId: 'filing/gone', activity: 'fileOne' },
    ])
      await incidents.failed({ ...one, ...left });

    const failing = new FailingActivities();
    for (const activity of ['fileOne', 'openFilings'])
      failing.failed(workflowId, activity, new Error('elsewhere'), longAgo);
    const logger = createLogger({ service: 'worker', level: 'silent' });
    const review = new IncidentReview(failing, incidents, client, logger);
    await review.look();

    const open = async () => (await incidents.list({ open: true })).items.map(({ activity }) => activity);
    expect(await open()).toEqual(['fileOne']);
    expect(failing.list().map(({ activity }) => activity)).toEqual(['fileOne']);
    expect(failing.takeRecovered().map(({ activity }) => activity)).toEqual(['openFilings']);

    await client.workflow.getHandle(workflowId).terminate();
    await review.look();
    expect(await open()).toEqual([]);
  });
});
