import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WAYS } from '../replay/states.js';
import { ruleOf, TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

const DAY = 86_400_000;

describe('a running term', () => {
  it('suspended stands still and is not overrun; resumed, it has the time that was left', async () => {
    const entry = await WAYS.publicity!(machine);
    const head = machine.stage.officer('head');
    const before = (await entry.facts()).deadlines.publicity!;
    await entry.give('suspend', head, {});
    expect(await ruleOf(entry.give('suspend', head, {}))).toBe('suspended');
    expect((await entry.facts()).deadlines).not.toHaveProperty('publicity');
    await machine.passTo(before, 20 * DAY);
    expect((await entry.facts()).state).toBe('publicity');
    await entry.give('resume', head, {});
    const { deadlines, suspensions } = await entry.facts();
    expect(Date.parse(deadlines.publicity!) - Date.parse(before)).toBeGreaterThan(20 * DAY);
    expect(suspensions).toMatchObject([{ kind: 'publicity', dueAt: before }]);
    expect(suspensions![0]!.until).not.toBeNull();
    await machine.passTo(deadlines.publicity!);
    expect((await entry.facts()).state).toBe('awaitingRecognition');
  });

  it('a validity that stood still for 40 days ends 40 days later, and an extension counts them too', async () => {
    const entry = await WAYS.recognised!(machine);
    const head = machine.stage.officer('head');
    const before = Date.parse((await entry.facts()).deadlines.validity!);
    await entry.give('suspend', head, {});
    expect(await ruleOf(entry.give('extend', head, { validity: 'P48M' }))).toBe('suspended');
    await machine.passTo(await machine.now(), 40 * DAY - 1000);
    await entry.give('resume', head, {});
    const after = Date.parse((await entry.facts()).deadlines.validity!);
    expect(Math.round((after - before) / DAY)).toBe(40);
    expect(await ruleOf(entry.give('extend', head, { validity: 'P36M' }))).toBe('extension-not-longer');
    expect(await ruleOf(entry.give('extend', head, { validity: 'P61M' }))).toBe('validity-out-of-bounds');
    await entry.give('extend', head, { validity: 'P48M' });
    const extended = Date.parse((await entry.facts()).deadlines.validity!);
    expect(Math.abs(extended - after - 365 * DAY)).toBeLessThanOrEqual(3 * DAY);
    await machine.passTo(new Date(after).toISOString());
    expect((await entry.facts()).state).toBe('recognised');
  });

  it('a wrong date of service is corrected by a head: the window moves with it', async () => {
    const entry = await WAYS.windowToState!(machine);
    const { draftedOn, deadlines } = await entry.facts();
    const head = machine.stage.officer('head');
    expect(await ruleOf(entry.give('correctServiceDate', head, { servedOn: '2018-01-02' }))).toBe(
      'service-date-impossible',
    );
    await entry.give('correctServiceDate', head, { servedOn: draftedOn });
    const corrected = await entry.facts();
    expect(corrected.notice?.servedOn).toBe(draftedOn);
    expect(Date.parse(corrected.deadlines.windowToState!)).toBeLessThanOrEqual(
      Date.parse(deadlines.windowToState!),
    );
  });
});
