import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { successionWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { KinRepository } from '../../libs/persistence/repositories/kin.repository.js';
import { PolicyPackRepository } from '../../libs/persistence/repositories/policy-pack.repository.js';
import { SubjectEventRepository } from '../../libs/persistence/repositories/subject-event.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { SHIPPED_PACKS } from '../../libs/rules/packs/shipped-packs.js';
import { freshPlatforms, platformSnapshot } from '../support/platform-data.js';
import { until } from '../support/until.js';
import { ruleOf, TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

interface Subject {
  subjectId: string;
  uscc: string;
}

async function subject(): Promise<Subject> {
  const uscc = randomUUID();
  const subjects = machine.stage.app.get(SubjectRepository);
  return {
    subjectId: await subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value: uscc }),
    uscc,
  };
}

const entryOf = ({ input }: EntryHand) => machine.stage.entries.find(input.entryId);
const reaches = (hand: EntryHand, state: string) =>
  until(`the entry is ${state}`, async () => (await entryOf(hand))?.state === state);

/** As the gateway does: what the act brings about is started before the act is recorded. */
async function follow(): Promise<string> {
  const eventId = randomUUID();
  await machine.client.workflow.start(WORKFLOW_TYPES.subjectSuccession, {
    ...{ workflowId: successionWorkflowId(eventId), taskQueue: TASK_QUEUES.entries },
    args: [{ eventId }],
  });
  return eventId;
}

async function record(id: string, leading: Subject, joined: Subject): Promise<void> {
  const now = await machine.now();
  const { outcome } = await machine.stage.app.get(SubjectEventRepository).record({
    ...{ id, subjectId: leading.subjectId, number: { scheme: 'uscc', value: joined.uscc } },
    ...{ texts: { reason: '样例：换发执照', newName: null }, documentIds: [] },
    ...{ on: shanghaiDate(now), at: new Date(now), actor: {}, article: '§8' },
  });
  expect(outcome).toBe('recorded');
}

async function join(leading: Subject, joined: Subject): Promise<void> {
  const eventId = await follow();
  await record(eventId, leading, joined);
  await machine.passTo(await machine.now(), 200_000);
  await ended(eventId);
}

const statusOf = async (eventId: string) =>
  (await machine.client.workflow.getHandle(successionWorkflowId(eventId)).describe()).status.name;
/** Without waiting for the result: this server skips no time after one. */
const ended = (eventId: string) =>
  until('the workflow ends', async () => (await statusOf(eventId)) === 'COMPLETED');

async function red({ subjectId }: Subject): Promise<EntryHand> {
  await freshPlatforms(machine.stage.source, await machine.now());
  const hand = await (await machine.draft({ list: 'red', subjectId })).approved();
  await reaches(hand, 'publicity');
  const due = (await hand.facts()).deadlines.publicity!;
  await freshPlatforms(machine.stage.source, due);
  await machine.passTo(due);
  await reaches(hand, 'recognised');
  return hand;
}

async function blackCandidate({ subjectId }: Subject): Promise<EntryHand> {
  const hand = await (await machine.draft({ subjectId })).approved();
  await hand.give('waivePriorProcedure', machine.stage.officer('head'), {});
  return hand;
}

async function black(of: Subject): Promise<EntryHand> {
  const hand = await blackCandidate(of);
  await hand.recognised();
  return hand;
}

const watched = async ({ subjectId }: Subject, field: string, terms = {}): Promise<EntryHand> => {
  const hand = await (await machine.draft({ list: 'watch', field, subjectId, terms })).approved();
  await hand.give('serveWarning', machine.stage.officer('head'), {
    ...{ method: 'direct', servedOn: shanghaiDate(await machine.now()), proofDocumentId: randomUUID() },
    ...{ validity: 'P6M', public: false },
  });
  return hand;
};

const KEY_FIELDS = ['tax', 'wages', 'environment'];
const warningsOf = (of: Subject) => machine.stage.app.get(KinRepository).openWarnings(of.subjectId);
const warned = (of: Subject, count: number) =>
  until(`${String(count)} warnings`, async () => (await warningsOf(of)).length === count);

describe('what a succession brings about (R6.1)', () => {
  it('waits for the act, as long as a transaction may take, and then ends the red entry beside the black one', async () => {
    const [one, other] = [await subject(), await subject()];
    const listed = await red(one);
    const adverse = await black(other);
    const eventId = await follow();
    await machine.passTo(await machine.now(), 50_000);
    expect(await statusOf(eventId)).toBe('RUNNING');
    expect((await entryOf(listed))?.state).toBe('recognised');
    await record(eventId, one, other);
    await machine.passTo(await machine.now(), 100_000);
    await reaches(listed, 'exited');
    expect((await machine.stage.entries.events(listed.input.entryId)).at(-1)?.data).toMatchObject({
      byEntryId: adverse.input.entryId,
    });
    await ended(eventId);
  });

  it('gives up an act that was refused, after two minutes', async () => {
    const eventId = await follow();
    await machine.passTo(await machine.now(), 120_000);
    expect(await statusOf(eventId)).toBe('RUNNING');
    await machine.passTo(await machine.now(), 20_000);
    await ended(eventId);
  });

  it('R4.4 ends the red entry that a platform names under the other number', async () => {
    const [one, other] = [await subject(), await subject()];
    const listed = await red(one);
    await platformSnapshot(machine.stage.source, 'national', await machine.now(), [
      { subjectId: other.subjectId, list: 'black', reference: 'N-other' },
    ]);
    await join(one, other);
    await reaches(listed, 'exited');
    expect((await machine.stage.entries.events(listed.input.entryId)).at(-1)?.data).toMatchObject({
      ...{ byPlatform: 'national', reference: 'N-other' },
    });
  });
});

describe('two numbers with a warning each (R5.2)', () => {
  it('have one when they turn out to be one subject', async () => {
    const [one, other] = [await subject(), await subject()];
    for (const each of [one, other]) for (const field of KEY_FIELDS) await watched(each, field);
    await warned(one, 1);
    await warned(other, 1);
    await join(one, other);
    await warned(one, 1);
    const [left] = await warningsOf(one);
    expect(left!.workflowId).toBe(`warning/${one.subjectId}`);
  });

  it('keep the one there is where the pack withdraws none, until the leading number has its own', async () => {
    const pack = structuredClone(SHIPPED_PACKS.find(({ code }) => code === 'zhangdian-2018')!);
    pack.version = '99.0.0';
    pack.common.warning.withdrawnWhenBelow.value = false;
    pack.lists.warning.validity = structuredClone(pack.lists.watch.validity);
    await machine.stage.app.get(PolicyPackRepository).load(pack, new Date());
    const kept = { packVersion: pack.version };
    const [leading, joined] = [await subject(), await subject()];
    const [first] = await Promise.all(KEY_FIELDS.map((field) => watched(joined, field, kept)));
    await warned(joined, 1);
    await first!.give('exit', machine.stage.officer('head'), { ground: 'misidentified' });
    await join(leading, joined);
    expect((await warningsOf(leading)).map(({ workflowId }) => workflowId)).toEqual([
      `warning/${joined.subjectId}`,
    ]);
    await watched(leading, KEY_FIELDS[0]!, kept);
    await until('one warning', async () => {
      const now = (await warningsOf(leading)).map(({ workflowId }) => workflowId);
      return now.join() === `warning/${leading.subjectId}` ? true : null;
    });
  });
});

describe('two numbers with an entry each of one list, field and department (R6.1)', () => {
  const doubles = async () => machine.stage.app.get(KinRepository).doubled(machine.stage.departmentId);

  it('keep both until an officer gives one up, which is refused while there is no other', async () => {
    const [one, other] = [await subject(), await subject()];
    const [first, second] = [await black(one), await black(other)];
    const head = machine.stage.officer('head');
    expect(await ruleOf(first.give('exit', head, { ground: 'doubled' }))).toBe('not-doubled');
    await join(one, other);
    const ids = [first, second].map(({ input }) => input.entryId);
    expect((await doubles()).map((each) => each.sort())).toContainEqual([...ids].sort());
    const maker = machine.stage.officer('head', 'maker');
    expect(await ruleOf(second.give('exit', maker, { ground: 'doubled' }))).toBe('four-eyes');
    await second.give('exit', head, { ground: 'doubled' });
    expect(await entryOf(second)).toMatchObject({ state: 'exited', exitGround: 'doubled' });
    expect((await machine.stage.entries.events(ids[1]!)).at(-1)).toMatchObject({
      article: '§22',
      data: { keptEntryId: ids[0] },
    });
    expect(await ruleOf(first.give('exit', head, { ground: 'doubled' }))).toBe('not-doubled');
    expect(await doubles()).not.toContainEqual([...ids].sort());
    // §17: no watch list, for the subject is still on the black one.
    const lists = (await machine.stage.entries.ofSubject(one.subjectId)).filter(({ open }) => open);
    expect(lists.map(({ listKind }) => listKind)).toEqual(['black']);
  });

  it('of two officers who each give up another one, one is refused', async () => {
    const [one, other] = [await subject(), await subject()];
    const both = [await black(one), await black(other)];
    await join(one, other);
    const head = machine.stage.officer('head');
    const rules = await Promise.all(
      both.map((each) => ruleOf(each.give('exit', head, { ground: 'doubled' }))),
    );
    expect(rules.filter((rule) => rule !== undefined)).toEqual(['not-doubled']);
  });

  it('the one that is not listed yet cannot be, and may be withdrawn', async () => {
    const [one, other] = [await subject(), await subject()];
    const [listed, candidate] = [await black(one), await blackCandidate(other)];
    await join(one, other);
    expect(await ruleOf(candidate.recognised())).toBe('entry-doubled');
    await candidate.give('withdraw', machine.stage.officer('head'), {});
    expect((await entryOf(candidate))?.state).toBe('withdrawn');
    expect((await entryOf(listed))?.state).toBe('recognised');
  });

  // Last: this server skips no time after a child workflow has begun.
  it('R8.3 a black exit lists again the watch entry that is open under the other number', async () => {
    const [one, other] = [await subject(), await subject()];
    const watch = await watched(other, 'tax');
    await join(one, other);
    const ending = await black(one);
    const before = (await entryOf(watch))!.seq;
    await ending.give('exit', machine.stage.officer('head'), { ground: 'repaired' });
    await reaches(ending, 'exited');
    await until('it is listed again', async () => (await entryOf(watch))!.seq > before);
    const open = (await machine.stage.entries.ofSubject(one.subjectId)).filter((row) => row.open);
    expect(open.map(({ id }) => id)).toEqual([watch.input.entryId]);
  });
});
