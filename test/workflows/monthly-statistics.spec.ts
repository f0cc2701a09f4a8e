import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { monthOf, periodOf } from '../../libs/rules/statistics/period.js';
import { StatisticsHand } from '../support/statistics-ground.js';
import { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';
import { TimeMachine } from './time-machine.js';

let machine: TimeMachine;
let sandbox: TestSandbox;
beforeAll(async () => {
  machine = await TimeMachine.start(async (postgres) => {
    sandbox = await TestSandbox.start(await postgres.createDatabase('sandbox'));
    return sandbox.platforms;
  });
});
afterAll(async () => {
  await machine?.stop();
  await sandbox?.stop();
});

it('a month is opened when it is over, reminded of, compiled when due with who is late, and supplemented (R7.5)', async () => {
  const { departmentId, otherDepartmentIds } = machine.stage;
  const month = monthOf(await machine.now());
  const statistics = new StatisticsHand(machine, month, TASK_QUEUES.entries);
  await statistics.listed();
  await statistics.start();
  await machine.passTo(periodOf(month).until);
  const { dueAt, dueOn, closesAt } = await statistics.opened();
  const [own] = [await statistics.returnOf(departmentId)];
  expect(own.prefilled).toEqual([
    { kind: 'recognised', list: 'red', of: 'tax', count: 1 },
    { kind: 'inForce', list: 'red', of: 'tax', count: 1 },
  ]);

  await statistics.confirm(departmentId, { narrative: '样例：联合激励一户' });
  await machine.passTo(new Date(dueAt.getTime() - 1000).toISOString(), 0);
  const rungs = await until('heads were reminded', async () => {
    const all = (await statistics.returns()).map(({ rung }) => rung);
    return all.includes('head') ? all : null;
  });
  expect(rungs.filter((rung) => rung === null)).toHaveLength(1);
  expect((await statistics.returnOf(departmentId)).rung).toBeNull();
  expect(await statistics.compilations()).toEqual([]);

  await machine.passTo(dueAt.toISOString());
  const [first] = await statistics.received(1);
  expect(shanghaiDate(new Date(dueAt.getTime() - 1).toISOString())).toBe(dueOn);
  expect(first!.content.missing).toEqual(['SECOND', 'THIRD']);
  expect(first!.content.totals).toEqual(own.prefilled);
  expect((await statistics.returnOf(otherDepartmentIds[0]!)).rung).toBe('creditOffice');

  await statistics.confirm(otherDepartmentIds[0]!, {
    corrections: [
      { kind: 'recognised', list: 'black', of: 'wages', count: 2, reason: '样例：系统外认定两户' },
    ],
  });
  const revisions = await statistics.received(2);
  expect(revisions[1]!.content.missing).toEqual(['THIRD']);
  expect(revisions[1]!.content.totals).toContainEqual({
    ...{ kind: 'recognised', list: 'black', of: 'wages', count: 2 },
  });
  const told = (await sandbox.messagesAt('municipal')).reverse();
  expect(told).toMatchObject([
    { purpose: 'statistics', occasion: month, deliveries: 1, receipt: revisions[0]!.receipt },
    { purpose: 'statistics', occasion: month, deliveries: 1, receipt: revisions[1]!.receipt },
  ]);

  await machine.passTo(closesAt.toISOString());
  await statistics.handle.result();
  expect((await statistics.row())!.closedAt).not.toBeNull();
  await expect(statistics.confirm(otherDepartmentIds[1]!)).rejects.toThrow();
  expect(await statistics.compilations()).toHaveLength(2);
});
