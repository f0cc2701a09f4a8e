import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { until } from '../support/until.js';
import { rowsOf } from './support/database.js';
import type { Case } from './support/entries.js';
import { draftedBy, parties } from './support/parties.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

type Report = Schemas['ReconciliationDto'];
type Finding = Schemas['ReconciliationFindingDto'];

/** Record against workflows over the API, as an operator has it compared and repaired (R11.2). */
let world: World;
let operator: Officer;
let lost: Case;

beforeAll(async () => {
  world = await startWorld();
  operator = await world.officer('operator');
  const { market } = await parties(world);
  lost = await (await draftedBy(market, 'black')).approved();
}, 120_000);
afterAll(() => world?.stop());

const workflowId = (): string => `black/${lost.id}`;
const read = (officer = operator) => officer.get<Report>('/reconciliation');
const run = (key = randomUUID()) => operator.post('/reconciliation/runs', undefined, { key });
const repair = (id: string, { key = randomUUID(), officer = operator } = {}) =>
  officer.post<Schemas['RepairedFindingDto']>(`/reconciliation/findings/${id}/repair`, undefined, { key });
const problemOf = async (work: Promise<unknown>) =>
  (await refusalOf(work)).type.replace('urn:minglu:problem:', '');

/** How the operator's deeds of this name stand in the audit log, in their order. */
const audited = async (action: string): Promise<string[]> => {
  const sql = `SELECT outcome FROM audit_log WHERE action = $1
    AND actor->>'id' = (SELECT id::text FROM app_user WHERE username = 'operator') ORDER BY seq`;
  return (await rowsOf<{ outcome: string }>(world, sql, [action])).map(({ outcome }) => outcome);
};

async function findingOf(): Promise<Finding> {
  return until('the finding', async () => {
    const { findings } = await read();
    return findings.find((one) => one.workflowId === workflowId() && one.resolvedAt === null) ?? null;
  });
}

/** A finding of a comparison, put down as the activity does it. */
async function foundByHand(life: string, code: string): Promise<string> {
  const sql = `INSERT INTO reconciliation_finding (id, run_id, life, life_id, workflow_id, code, first_seen_at, last_seen_at)
    SELECT $1, id, $2, $3, $4, $5, now(), now() FROM reconciliation_run LIMIT 1`;
  const id = randomUUID();
  await rowsOf(world, sql, [id, life, randomUUID(), `${life}/${id}`, code]);
  return id;
}

describe('record against workflows over the API (R11.2)', () => {
  it('nothing has been compared yet', async () => {
    expect(await read()).toEqual({ runs: [], findings: [] });
  });

  it('only an operator has it compared or repaired; who may not read the engine does not read this', async () => {
    const head = await world.officer('head');
    expect(await problemOf(read(head))).toBe('rule-refused');
    const auditor = await world.officer('auditor');
    expect(await read(auditor)).toEqual({ runs: [], findings: [] });
    expect(await problemOf(auditor.post('/reconciliation/runs'))).toBe('rule-refused');
    expect(await problemOf(head.post('/reconciliation/runs'))).toBe('rule-refused');
    expect(await problemOf(repair(randomUUID(), { officer: head }))).toBe('rule-refused');
    expect(await read()).toEqual({ runs: [], findings: [] });
  });

  it('a comparison is begun once for one key, and says what was looked at and what it found', async () => {
    await world.engine.workflow.getHandle(workflowId()).terminate('样例：流程丢失');
    const key = randomUUID();
    expect(await run(key)).toBeUndefined();
    await run(key);
    expect(await audited('reconciliation.run')).toEqual(['allowed']);
    const finding = await findingOf();
    expect(finding).toEqual({
      ...{ id: expect.any(String), life: 'entry', code: 'notRunning', workflowId: workflowId() },
      ...{ entryId: lost.id, entryNo: (await lost.page()).no, inRecord: 'approved', inEngine: null },
      ...{ firstSeenAt: expect.any(String), lastSeenAt: expect.any(String), repair: 'startAgain' },
      ...{ repairedAt: null, repairedBy: null, resolvedAt: null, temporalUiUrl: expect.any(String) },
    });
    const report = await until('the end of the comparison', async () => {
      const [latest] = (await read()).runs;
      return latest?.finishedAt ? latest : null;
    });
    expect(report).toMatchObject({ looked: { entry: expect.any(Number) }, found: { notRunning: 1 } });
  });

  it('a repair is done once for one key, whoever asks again with another is told that nothing is left', async () => {
    const { id } = await findingOf();
    const key = randomUUID();
    const { finding } = await repair(id, { key });
    expect(finding).toMatchObject({ id, repairedBy: operator.name, repair: null });
    expect(finding.repairedAt).not.toBeNull();
    expect((await repair(id, { key })).finding).toEqual(finding);
    expect(await audited('reconciliation.repair')).toEqual(['allowed']);
    const handle = world.engine.workflow.getHandle(workflowId());
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await lost.checker.command(lost.id, 'waivePriorProcedure', { reason: '样例：继续办理' });
    expect(await problemOf(repair(id))).toBe('not-repairable');
  });

  it('what nobody found is not repaired, nor what somebody has to look at', async () => {
    expect(await problemOf(repair(randomUUID()))).toBe('not-found');
    expect(await problemOf(repair('none'))).toBe('malformed-request');
    const unknown = await foundByHand('entry', 'unknown');
    expect(await problemOf(repair(unknown))).toBe('not-repairable');
    expect((await audited('reconciliation.repair')).at(-1)).toBe('refused');
    const shown = (await read()).findings.find(({ id }) => id === unknown);
    expect(shown).toMatchObject({ repair: null, repairedAt: null });
  });

  it('while the engine is away nothing is taken for done; the same request is done when it is back', async () => {
    const stopped = await foundByHand('filing', 'notRunning');
    const [runKey, repairKey] = [randomUUID(), randomUUID()];
    await world.temporal.pause();
    try {
      expect(await problemOf(run(runKey))).toMatch(/^engine-(unavailable|slow)$/);
      expect(await problemOf(repair(stopped, { key: repairKey }))).toMatch(/^engine-(unavailable|slow)$/);
      expect(await audited('reconciliation.run')).toEqual(['allowed', 'failed']);
      expect((await audited('reconciliation.repair')).at(-1)).toBe('failed');
      const shown = (await read()).findings.find(({ id }) => id === stopped);
      expect(shown).toMatchObject({ repair: 'startAgain', repairedAt: null });
    } finally {
      await world.temporal.start();
    }
    await until('the comparison is begun', () =>
      run(runKey).then(
        () => true,
        () => false,
      ),
    );
    expect((await repair(stopped, { key: repairKey })).finding.repairedAt).not.toBeNull();
  }, 120_000);
});

describe('what keeps failing, tried at once (R11.2)', () => {
  const tryNow = (id: string, officer = operator, key = randomUUID()) =>
    officer.post(`/incidents/${id}/try`, undefined, { key });
  const incidentOf = async (workflow: string): Promise<string> => {
    const id = randomUUID();
    const sql = `INSERT INTO incident (id, workflow_id, activity, first_failed_at, last_failed_at, attempts, cause)
      VALUES ($1, $2, 'fileOne', now(), now(), 3, 'Error')`;
    await rowsOf(world, sql, [id, workflow]);
    return id;
  };

  it('only an operator may, and it is audited', async () => {
    const id = await incidentOf(workflowId());
    expect(await problemOf(tryNow(id, await world.officer('head')))).toBe('rule-refused');
    expect(await problemOf(tryNow(id, await world.officer('auditor')))).toBe('rule-refused');
    expect(await problemOf(tryNow(randomUUID()))).toBe('not-found');
    expect(await audited('incident.try')).toEqual([]);
    await tryNow(id);
    expect(await audited('incident.try')).toEqual(['allowed']);
  });

  it('what waits for no try, and what is gone, is left as it is and offers no button', async () => {
    const ids = [await incidentOf(`black/${randomUUID()}`), await incidentOf(`filing/${randomUUID()}`)];
    const { items } = await operator.get<Schemas['IncidentsDto']>('/incidents');
    const shown = items.filter(({ id }) => ids.includes(id!));
    expect(shown.map(({ mayTry }) => mayTry)).toEqual([false, false]);
    for (const id of ids) await tryNow(id);
  });
});
