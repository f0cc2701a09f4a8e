import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandData, DeadlineKind } from '../../libs/rules/procedure/commands.js';
import type { OfficerCommand } from '../../libs/contract/entry.messages.js';
import type { RuleId } from '../../libs/rules/rule-catalogue.js';
import type { EntryState } from '../../libs/rules/procedure/states.js';
import type { Role } from '../../libs/rules/words.js';
import { WAYS } from '../replay/states.js';
import { ruleOf, TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

interface Given<C extends OfficerCommand = OfficerCommand> {
  name: C;
  role: Role;
  data: CommandData[C];
}
const given = <C extends OfficerCommand>(name: C, role: Role, data: CommandData[C]): Given => ({
  name,
  role,
  data,
});

const RECOGNITION: CommandData['recognise'] = {
  severity: 'single',
  validity: 'P36M',
  repairable: false,
  repairMethod: null,
  repairPeriod: null,
  basisNumbers: [1],
};
const recognise = given('recognise', 'head', RECOGNITION);
const objection = () =>
  given('fileObjection', 'maker', { objectionId: randomUUID(), by: 'subject', documentIds: [] });
const sustained = given('decideObjection', 'checker', { outcome: 'sustained' });

/** One wait of a life: what answers it, what it becomes when nobody does, what is refused meanwhile. */
interface Wait {
  state: EntryState;
  way: string;
  answer: Given;
  answered: EntryState;
  /** The same asked again by another command id. */
  again: RuleId;
  refused: Given;
  because: RuleId;
  /** The deadline whose instant ends the wait, and the state after it; absent: the wait has no end of its own. */
  times?: { out: DeadlineKind; into: EntryState };
}

const WAITS: Wait[] = [
  {
    state: 'draft',
    way: 'draft',
    answer: given('submit', 'maker', {}),
    answered: 'submitted',
    again: 'not-in-this-state',
    refused: recognise,
    because: 'not-approved',
  },
  {
    state: 'submitted',
    way: 'submitted',
    answer: given('approve', 'checker', {}),
    answered: 'approved',
    again: 'not-in-this-state',
    refused: given('startPublicity', 'checker', {}),
    because: 'not-approved',
  },
  {
    state: 'approved',
    way: 'approved',
    answer: given('startPublicity', 'maker', {}),
    answered: 'publicity',
    again: 'publicity-done',
    refused: recognise,
    because: 'prior-notice-required',
  },
  {
    state: 'windowToState',
    way: 'windowToState',
    answer: objection(),
    answered: 'objectionHeld',
    again: 'objection-undecided',
    refused: recognise,
    because: 'window-to-state-open',
    times: { out: 'windowToState', into: 'awaitingRecognition' },
  },
  {
    state: 'publicity',
    way: 'publicity',
    answer: objection(),
    answered: 'objectionHeld',
    again: 'objection-undecided',
    refused: recognise,
    because: 'publicity-running',
    times: { out: 'publicity', into: 'awaitingRecognition' },
  },
  {
    state: 'objectionHeld',
    way: 'objectionHeld',
    answer: given('decideObjection', 'checker', { outcome: 'rejected' }),
    answered: 'publicity',
    again: 'not-in-this-state',
    refused: recognise,
    because: 'objection-undecided',
  },
  {
    state: 'awaitingRecognition',
    way: 'awaitingRecognition',
    answer: recognise,
    answered: 'recognised',
    again: 'already-recognised',
    refused: given('waivePriorProcedure', 'head', {}),
    because: 'not-in-this-state',
  },
  {
    state: 'recognised',
    way: 'recognised',
    answer: given('withdraw', 'head', {}),
    answered: 'recognised',
    again: 'already-recognised',
    refused: sustained,
    because: 'not-in-this-state',
    times: { out: 'validity', into: 'exited' },
  },
];

const WEEKS = 26 * 7 * 86_400_000;

describe.each(WAITS)('the wait in $state', (wait) => {
  const arrive = async (): Promise<EntryHand> => {
    const entry = await WAYS[wait.way]!(machine);
    expect((await entry.facts()).state).toBe(wait.state);
    return entry;
  };
  const give = (entry: EntryHand, { name, role, data }: Given, id = randomUUID()) =>
    entry.give(name, machine.stage.officer(role), data, { id });

  it(`refused: ${wait.because} leaves no trace`, async () => {
    const entry = await arrive();
    const before = await entry.events();
    expect(await ruleOf(give(entry, wait.refused))).toBe(wait.because);
    expect(await entry.events()).toEqual(before);
    expect((await entry.facts()).state).toBe(wait.state);
  });

  it('answered and asked twice: recorded once, the second is told why not', async () => {
    const entry = await arrive();
    const before = (await entry.events()).length;
    if (wait.answered === wait.state) {
      expect(await ruleOf(give(entry, wait.answer))).toBe(wait.again);
      expect(await entry.events()).toHaveLength(before);
      return;
    }
    const id = randomUUID();
    const first = await give(entry, wait.answer, id);
    expect(first).toMatchObject({ state: wait.answered, seq: before + 1 });
    expect(await give(entry, wait.answer, id)).toEqual(first);
    expect(await ruleOf(give(entry, wait.answer))).toBe(wait.again);
    expect(await entry.events()).toHaveLength(before + 1);
  });

  it(
    wait.times ? `timed out: ${wait.times.into}, by the clock alone` : 'waits for as long as it takes',
    async () => {
      const entry = await arrive();
      const seq = (await entry.events()).length;
      if (!wait.times) {
        await machine.passTo(await machine.now(), WEEKS);
        expect((await entry.facts()).state).toBe(wait.state);
        expect(await entry.events()).toHaveLength(seq);
        return;
      }
      const due = (await entry.facts()).deadlines[wait.times.out]!;
      await machine.passTo(due, -1000);
      expect((await entry.facts()).state).toBe(wait.state);
      await machine.passTo(due);
      expect((await entry.facts()).state).toBe(wait.times.into);
      const event = (await machine.stage.entries.events(entry.input.entryId))[seq]!;
      expect(event).toMatchObject({ actor: { system: 'clock' }, from: wait.state, to: wait.times.into });
      expect(event.at.getTime() - Date.parse(due)).toBeGreaterThanOrEqual(0);
    },
  );
});
