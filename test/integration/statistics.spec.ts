import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { refusalOf } from '../../apps/gateway/core/engine-errors.js';
import { scheduleStatistics } from '../../apps/worker/statistics-schedule.js';
import { pushNowSignal } from '../../libs/contract/statistics.messages.js';
import { lastWholeMonth, monthsOwed } from '../../libs/rules/statistics/period.js';
import { FilingGround } from '../support/filing-ground.js';
import { StatisticsHand } from '../support/statistics-ground.js';
import { until } from '../support/until.js';

let ground: FilingGround;
beforeAll(async () => {
  ground = await FilingGround.start();
});
afterAll(() => ground?.stop());
afterEach(() => ground.sandbox.playReceiver('municipal', {}));

const month = (text: string) => new StatisticsHand(ground.server, text);
const departments = () => [ground.server.stage.departmentId, ...ground.server.stage.otherDepartmentIds];

/** How an update was refused. */
const refusal = async (attempt: Promise<unknown>) =>
  refusalOf(
    await attempt.then(
      () => null,
      (error: WorkflowUpdateFailedError) => error,
    ),
  );

describe('monthly statistics (§十一, R7.5)', () => {
  it('a month long due is compiled at once with who is late, and every revision gets through an outage in order', async () => {
    await ground.sandbox.playReceiver('municipal', { outage: true });
    const statistics = month('2026-01');
    await statistics.listed();
    await statistics.start();
    const tried = await until('it was tried in vain', async () =>
      (await statistics.compilations()).find(({ lastError }) => lastError),
    );
    expect(tried.lastError).toBe('failed (HTTP 503)');
    expect(tried.content.missing).toEqual(['SECOND', 'TEST', 'THIRD']);
    for (const id of departments()) await statistics.confirm(id);
    await until('all have reported', async () =>
      (await statistics.compilations()).some(({ content }) => content.missing.length === 0),
    );
    await ground.sandbox.playReceiver('municipal', {});
    await statistics.handle.signal(pushNowSignal);
    const all = await until('everything received', async () => {
      const revisions = await statistics.compilations();
      return revisions.every(({ receivedAt }) => receivedAt) ? revisions : null;
    });
    const ids = all.map(({ id }) => id);
    const told = (await ground.sandbox.messagesAt('municipal'))
      .filter(({ id }) => ids.includes(id))
      .reverse();
    expect(told.map(({ id }) => id)).toEqual(ids);
    expect(told.at(-1)!.items).toMatchObject({ month: '2026-01', missing: [] });
  });

  it('a confirmation is recorded once, and only of the own department, by who answers for it, and of real figures', async () => {
    const statistics = month('2026-02');
    await statistics.start();
    await statistics.opened();
    const [own, other] = departments();
    const id = randomUUID();
    const corrections = [
      { kind: 'exitedBy', list: 'black', of: 'repaired', count: 1, reason: '样例：联系电话13900000000' },
    ] as const;
    const first = await statistics.confirm(own!, { id, corrections: [...corrections] });
    expect(await statistics.confirm(own!, { id, corrections: [...corrections] })).toEqual(first);
    const { confirmation } = await statistics.returnOf(own!);
    expect(confirmation).toMatchObject({ actorId: 'checker', at: first.at, corrections });
    expect(await refusal(statistics.confirm(other!, { role: 'maker' }))).toMatchObject({
      rule: 'role-required',
    });
    const unknown = { ...corrections[0], of: 'because' };
    expect(await refusal(statistics.confirm(other!, { corrections: [unknown] }))).toMatchObject({
      rule: 'statistics-figure-unknown',
    });
    const compiled = await until('the confirmation is compiled', async () =>
      (await statistics.compilations()).find(({ content }) => !content.missing.includes('TEST')),
    );
    expect(JSON.stringify(compiled.content)).not.toContain('13900000000');
    expect(compiled.content.totals).toContainEqual({
      ...{ kind: 'exitedBy', list: 'black' },
      of: 'repaired',
      count: 1,
    });
  });

  it('the schedule makes up every month since the last one, and a second start doubles nothing', async () => {
    const now = new Date().toISOString();
    const owed = monthsOwed({ lastBegun: '2026-02', firstEntryAt: null }, now);
    await scheduleStatistics(ground.server.client);
    await month(lastWholeMonth(now)).received(1);
    for (const each of owed) expect(await month(each).received(1)).toHaveLength(1);
    await scheduleStatistics(ground.server.client);
    await until('the second look is over', async () => {
      const { info } = await ground.server.client.schedule.getHandle('statistics-opening').describe();
      return info.numActionsTaken >= 2 && info.runningActions.length === 0;
    });
    for (const each of owed) {
      expect(await month(each).compilations()).toHaveLength(1);
      expect((await month(each).handle.describe()).status.name).toBe('RUNNING');
    }
  });
});
