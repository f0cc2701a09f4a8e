import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WAYS } from '../replay/states.js';
import { ruleOf, TimeMachine, type EntryHand } from './time-machine.js';

const WITHHELD = [{ from: 0, to: 2 }];
let machine: TimeMachine;
/** The watch entry that follows a black entry whose validity has ended. One for all: see `TimeMachine.outcomeOf`. */
let watch: EntryHand;
beforeAll(async () => {
  machine = await TimeMachine.start();
  const held = await WAYS.recognised!(machine);
  await held.give('withholdPassages', machine.stage.officer('maker'), { passages: WITHHELD });
  const black = await held.letPass('validity');
  watch = await black.successor();
});
afterAll(async () => {
  await machine?.stop();
});

describe('the validity of the watch entry after a black exit (R8.3)', () => {
  it('is the pack’s default; only an officer who decides, of the department that listed, sets another, with a reason', async () => {
    const attempt = { validity: 'P6M' };
    const head = machine.stage.officer('head');
    const stranger = { ...head, departmentId: randomUUID() };
    const refusals = [
      await ruleOf(watch.give('setValidity', machine.stage.officer('maker'), attempt)),
      await ruleOf(watch.give('setValidity', stranger, attempt)),
      await ruleOf(watch.give('setValidity', head, attempt, { reasonGiven: false })),
      await ruleOf(watch.give('setValidity', head, { validity: 'P99Y' })),
    ];
    expect(refusals).toEqual([
      'role-required',
      'other-department',
      'reason-required',
      'validity-out-of-bounds',
    ]);
    expect(await watch.facts()).toMatchObject({ state: 'listed', validity: 'P12M' });
    expect(await watch.events()).toEqual(['listedOnWatch']);
  });

  it('R6.4 takes over what was withheld of the facts', async () => {
    expect((await watch.facts()).passages).toEqual(WITHHELD);
  });

  it('set anew re-arms the timer; asked twice it is recorded once; it exits at the new instant', async () => {
    const listed = await watch.facts();
    const id = randomUUID();
    const set = () =>
      watch.give('setValidity', machine.stage.officer('checker'), { validity: 'P6M' }, { id });
    expect(await set()).toEqual(await set());
    const { deadlines } = await watch.facts();
    expect(Date.parse(deadlines.validity!)).toBeLessThan(Date.parse(listed.deadlines.validity!));
    await machine.passTo(deadlines.validity!, -1000);
    expect((await watch.facts()).state).toBe('listed');
    await machine.passTo(deadlines.validity!);
    expect((await watch.facts()).state).toBe('exited');
    expect(await watch.events()).toEqual(['listedOnWatch', 'validitySet', 'exited']);
  });
});
