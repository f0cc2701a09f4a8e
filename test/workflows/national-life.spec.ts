import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

describe('a life under national-2026', () => {
  it('R1.2 national-2026 lists nobody on the watch list after an exit', async () => {
    const entry = await (await machine.draft({ pack: 'national-2026' })).approved();
    await (await entry.noticeServed()).letPass('windowToState');
    await entry.give('passLegalReview', machine.stage.officer('legalReviewer'), {});
    await entry.recognised({ severity: 'general', validity: 'P12M', repairPeriod: 'P3M' });
    expect(await entry.outcome()).toMatchObject({ state: 'exited' });
    expect(await machine.stage.entries.successors(entry.input.entryId)).toEqual([]);
  });
});
