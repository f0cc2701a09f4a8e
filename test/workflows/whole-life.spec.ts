import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

describe('a black-list entry lives its whole life', () => {
  it('R8.2 R8.3 expires by itself after three years, is on the watch list at once, and leaves that too', async () => {
    const entry = await (await machine.draft({ subjectKind: 'naturalPerson' })).approved();
    await (await entry.noticeServed()).letPass('windowToState');
    const recognition = await entry.recognised({ validity: 'P36M' });
    const { deadlines } = await entry.facts();
    expect(await entry.outcome()).toMatchObject({ state: 'exited' });
    const exit = (await machine.stage.entries.events(entry.input.entryId)).at(-1)!;
    expect(exit).toMatchObject({ type: 'exited', actor: { system: 'clock' }, data: { ground: 'expired' } });
    expect(exit.at.getTime() - Date.parse(deadlines.validity!)).toBeLessThan(5_000);
    expect(exit.at.getTime()).toBeGreaterThanOrEqual(Date.parse(deadlines.validity!));
    expect(exit.at.getUTCFullYear() - new Date(recognition.at).getUTCFullYear()).toBe(3);

    const following = await entry.successor();
    const watch = await machine.stage.entries.find(following.input.entryId);
    expect(watch).toMatchObject({ listKind: 'watch', state: 'listed', subjectId: entry.input.subjectId });
    expect(watch!.draftedAt.getTime() - exit.at.getTime()).toBeLessThan(5_000);
    expect(await following.outcome()).toMatchObject({ state: 'exited' });
    const watchExit = (await machine.stage.entries.events(following.input.entryId)).at(-1)!;
    const months = (watchExit.at.getTime() - exit.at.getTime()) / (30.44 * 86_400_000);
    expect(Math.round(months)).toBe(12);
  });
});
