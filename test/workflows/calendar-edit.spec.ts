import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { reprojectUpdate } from '../../libs/contract/entry.messages.js';
import { holidayOn } from './holiday.js';
import { TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

it('R1.6 an edited calendar moves the wait: the old instant passes, the new one counts', async () => {
  const entry = await (await machine.draft({ subjectKind: 'naturalPerson' })).approved();
  await entry.noticeServed();
  const before = (await entry.facts()).deadlines.windowToState!;
  const lastDay = new Date(Date.parse(before) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
  const id = randomUUID();
  const calendarRevision = await holidayOn(machine, lastDay);
  const ask = () =>
    entry.handle.executeUpdate(reprojectUpdate, { updateId: randomUUID(), args: [{ id, calendarRevision }] });

  expect(await ask()).toEqual({ moved: true });
  const after = (await entry.facts()).deadlines.windowToState!;
  expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
  expect(await ask()).toEqual({ moved: false });

  await machine.passTo(before);
  expect((await entry.facts()).state).toBe('windowToState');
  await machine.passTo(after);
  expect((await entry.facts()).state).toBe('awaitingRecognition');
  expect((await entry.events()).slice(-2)).toEqual(['deadlinesReprojected', 'windowClosed']);
});
