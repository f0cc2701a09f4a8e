import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LifeRestarter } from '../../apps/gateway/reconciliation/life-restarter.js';
import { entryRun } from '../../apps/gateway/reconciliation/resumed-lives.js';
import { Engine } from '../../apps/gateway/core/engine.js';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { entryStateQuery } from '../../libs/contract/entry.messages.js';
import {
  entryWorkflowId,
  filingWorkflowId,
  publicationWorkflowId,
  warningWorkflowId,
} from '../../libs/contract/ids.js';
import type { ReconciliationInput } from '../../libs/contract/reconciliation.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { FilingRepository } from '../../libs/persistence/repositories/filing.repository.js';
import {
  ReconciliationRepository,
  type Finding,
} from '../../libs/persistence/repositories/reconciliation.repository.js';
import { RemedyCaseRepository } from '../../libs/persistence/repositories/remedy-case.repository.js';
import { RemovalRequestRepository } from '../../libs/persistence/repositories/removal-request.repository.js';
import { SweepRepository } from '../../libs/persistence/repositories/sweep.repository.js';
import { Metrics } from '../../libs/platform/metrics/metrics.js';
import { repairOf } from '../../libs/rules/reconciliation/findings.js';
import { FilingGround } from '../support/filing-ground.js';
import { recordBehind } from '../support/record-behind.js';
import { until } from '../support/until.js';
import { CaseHand } from '../workflows/case-hand.js';
import type { EntryHand } from '../workflows/time-machine.js';

/** A recipient of filings and a channel of publication. */
const WITHHOLDING = ['superior', 'departmentPortal'] as const;

jest.setTimeout(180_000);
let ground: FilingGround;
let restarter: LifeRestarter;

beforeAll(async () => {
  ground = await FilingGround.start();
  const {
    client,
    stage: { app },
  } = ground.server;
  restarter = new LifeRestarter(
    new Engine(client, new Metrics('gateway')),
    app.get(EntryRepository),
    app.get(RemedyCaseRepository),
    app.get(RemovalRequestRepository),
    app.get(SweepRepository),
  );
});
afterAll(() => ground?.stop());

const reports = () => ground.server.stage.app.get(ReconciliationRepository);
const handleOf = (workflowId: string) => ground.server.client.workflow.getHandle(workflowId);
const statusOf = async (workflowId: string) => (await handleOf(workflowId).describe()).status.name;

/** A whole reconciliation that grants no time; what has ended a moment ago is left out by waiting for the rest. */
async function reconciled(): Promise<Finding[]> {
  await ground.dispatched();
  const input: ReconciliationInput = { grace: 0 };
  await ground.server.client.workflow.execute(WORKFLOW_TYPES.reconciliation, {
    ...{ workflowId: `reconciliation-${randomUUID()}`, taskQueue: TASK_QUEUES.batches, args: [input] },
  });
  return (await reports().findings(200)).filter(({ resolvedAt }) => resolvedAt === null);
}

const findingsOf = async (...workflowIds: string[]) =>
  (await reconciled()).filter(({ workflowId }) => workflowIds.includes(workflowId));

/** What an operator has done, as the gateway does it. */
async function repaired({ id, life, lifeId, code, workflowId }: Finding): Promise<void> {
  await restarter[repairOf(life, code)!]({ life, lifeId: lifeId!, workflowId });
  await reports().repaired(id, randomUUID(), new Date());
}

async function lost(...workflowIds: string[]): Promise<void> {
  for (const workflowId of workflowIds) await handleOf(workflowId).terminate('lost, for a test');
}

/** The list of workflows comes after the engine's own word. */
const listedAsRunning = (id: string) =>
  until('it is listed', async () => {
    const query = `WorkflowId = "${id}" AND ExecutionStatus = "Running"`;
    for await (const _ of ground.server.client.workflow.list({ query })) return true;
    return false;
  });

describe('R11.2 the record against the workflows', () => {
  it('finds nothing where every life agrees, and says how many it looked at', async () => {
    const entry = await ground.recognised();
    await CaseHand.about(entry, 'repair');
    await ground.server.draft({ list: 'red' });
    expect(await reconciled()).toEqual([]);
    const [run] = await reports().runs(1);
    expect(run).toMatchObject({ looked: { entry: 2, case: 1 }, found: {} });
    expect(run!.finishedAt).not.toBeNull();
  });

  it('an entry whose workflow is lost is found, started again from the record, and lives on', async () => {
    const entry = await (await ground.server.draft()).approved();
    const before = await entry.facts();
    await lost(entry.workflowId);
    const [finding] = await findingsOf(entry.workflowId);
    expect(finding).toMatchObject({
      life: 'entry',
      code: 'notRunning',
      inRecord: 'approved',
      lifeId: entry.input.entryId,
    });
    // Found again it is the same finding.
    expect((await findingsOf(entry.workflowId)).map(({ id }) => id)).toEqual([finding!.id]);
    await repaired(finding!);
    expect(await entry.facts()).toEqual(before);
    const { typedSearchAttributes } = await entry.handle.describe();
    expect(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value])).toEqual(
      expect.arrayContaining([
        ['State', 'approved'],
        ['EntryNo', (await ground.server.stage.entries.find(entry.input.entryId))!.no],
      ]),
    );
    expect(await findingsOf(entry.workflowId)).toEqual([]);
    await entry.give('waivePriorProcedure', ground.server.stage.officer('head'), {});
    await entry.recognised();
    expect(await entry.events()).toEqual([
      ...['drafted', 'submitted', 'approved', 'priorProcedureWaived', 'recognised'],
    ]);
  });

  it('a validity that ran out while the workflow was lost ends the entry once it is started again', async () => {
    const entry = await ground.recognised('rehearsal');
    await lost(entry.workflowId);
    await ground.server.stage.source.query(
      `UPDATE entry SET facts = jsonb_set(facts, '{deadlines,validity}', to_jsonb('2026-01-01T00:00:00.000Z'::text))
       WHERE id = $1`,
      [entry.input.entryId],
    );
    const [finding] = await findingsOf(entry.workflowId);
    await repaired(finding!);
    await entry.reaches('exited');
  });

  it('a workflow that runs on for an ended entry reads the record and ends', async () => {
    const entry = await ground.server.draft();
    const before = (await ground.server.stage.entries.find(entry.input.entryId))!;
    await entry.give('withdraw', ground.server.stage.officer('maker'), {});
    await entry.outcome();
    const { type, options } = entryRun(before);
    await ground.server.client.workflow.start(type, options);
    await listedAsRunning(entry.workflowId);
    const [finding] = await findingsOf(entry.workflowId);
    expect(finding).toMatchObject({ life: 'entry', code: 'stillRunning', inEngine: 'draft' });
    await repaired(finding!);
    await until('it has ended', async () => (await statusOf(entry.workflowId)) === 'COMPLETED');
  });

  it('a workflow for which the record has nothing is told, and nothing is offered', async () => {
    const entry = await ground.server.draft();
    const record = (await ground.server.stage.entries.find(entry.input.entryId))!;
    const id = randomUUID();
    const workflowId = entryWorkflowId('black', id);
    const { type, options } = entryRun({ ...record, id, workflowId });
    await ground.server.client.workflow.start(type, options);
    await listedAsRunning(workflowId);
    const [finding] = await findingsOf(workflowId);
    expect(finding).toMatchObject({ code: 'unknown', lifeId: id, inRecord: null });
    expect(repairOf(finding!.life, finding!.code)).toBeNull();
    await lost(workflowId);
  });

  it('an entry whose record went on without its workflow differs until it looks again', async () => {
    const entry = await (await ground.server.draft()).approved();
    const record = (await ground.server.stage.entries.find(entry.input.entryId))!;
    const actor = ground.server.stage.officer('head');
    await recordBehind(ground.server.stage.activities, record, {
      ...{ name: 'waivePriorProcedure', data: {}, actor, at: new Date().toISOString() },
    });
    const [finding] = await findingsOf(entry.workflowId);
    expect(finding).toMatchObject({ code: 'differs', inRecord: 'awaitingRecognition', inEngine: 'approved' });
    await repaired(finding!);
    expect((await entry.facts()).state).toBe('awaitingRecognition');
    expect(await findingsOf(entry.workflowId)).toEqual([]);
  });

  it('what an entry owes outside, and a case about it, are followed again from the record', async () => {
    for (const name of WITHHOLDING) await ground.sandbox.playReceiver(name, { receipts: 'withheld' });
    const entry = await ground.recognised();
    const remedy = await CaseHand.about(entry, 'repair');
    const { entryId } = entry.input;
    const workflowIds = [
      ...[filingWorkflowId(entryId), publicationWorkflowId(entryId), remedy.handle.workflowId],
    ];
    await lost(...workflowIds);
    const findings = await findingsOf(...workflowIds);
    expect(findings.map(({ life, code }) => `${life} ${code}`).sort()).toEqual([
      ...['case notRunning', 'filing notRunning', 'publication notRunning'],
    ]);
    for (const finding of findings) await repaired(finding);
    expect(await findingsOf(...workflowIds)).toEqual([]);
    for (const name of WITHHOLDING) await ground.sandbox.playReceiver(name, {});
    const filings = ground.server.stage.app.get(FilingRepository);
    await until('every receipt', async () =>
      (await filings.list({ entryId })).items.every(({ receivedAt }) => receivedAt !== null),
    );
    expect((await remedy.facts()).state).toBe('received');
  });

  it('a warning is started again as the workflow of its subject', async () => {
    const begun = await watched('tax');
    const { subjectId } = begun.input;
    for (const field of ['environment', 'wages']) await watched(field, subjectId);
    const workflowId = warningWorkflowId(subjectId);
    await until('the warning is listed', async () =>
      (await ground.server.stage.entries.ofSubject(subjectId)).some(
        ({ listKind, state }) => listKind === 'warning' && state === 'listed',
      ),
    );
    await lost(workflowId);
    const [finding] = await findingsOf(workflowId);
    expect(finding).toMatchObject({ life: 'entry', code: 'notRunning', inRecord: 'listed' });
    await repaired(finding!);
    expect(await handleOf(workflowId).query(entryStateQuery)).toMatchObject({ state: 'listed' });
    expect(await findingsOf(workflowId)).toEqual([]);
  });

  it('changes that nobody passes on are told', async () => {
    const entry = await ground.server.draft();
    const runId = randomUUID();
    const { activities } = ground.server.stage;
    await activities.beginReconciliation({ runId, at: new Date().toISOString() });
    const later = new Date(Date.now() + 120_000).toISOString();
    await activities.compareFeed({ runId, at: later });
    const behind = (await reports().findings(200)).find(({ code }) => code === 'behind');
    expect(behind).toMatchObject({ life: 'feed', lifeId: null, resolvedAt: null });
    expect(Number(behind!.inRecord)).toBeGreaterThanOrEqual(1);
    expect(await findingsOf('feed/dispatch')).toEqual([]);
    await lost(entry.workflowId);
  });
});

async function watched(field: string, subjectId?: string): Promise<EntryHand> {
  const entry = await ground.server.draft({ list: 'watch', field, ...(subjectId && { subjectId }) });
  return (await entry.approved()).warningServed();
}
