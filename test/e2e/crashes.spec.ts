import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../../libs/persistence/data-source.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { LEDGER_EVENTS, type CommandName } from '../../libs/rules/procedure/commands.js';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { recordBehind } from '../support/record-behind.js';
import { rowsOf } from './support/database.js';
import { draftOf, drafted, type Case } from './support/entries.js';
import { again, insist, type Asked } from './support/insistence.js';
import { seeded } from './support/seeded.js';
import { inParallel } from '../support/in-parallel.js';
import { until } from '../support/until.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

const SEED = 20180730;
const KILLS = 8;
const LANES = 5;
/** A kill comes at some moment of this time, so anywhere between two steps of a command. */
const SOMEWHEN_MS = 600;

const STEPS = [
  ['maker', 'submit', 'submitted'],
  ['checker', 'return', 'returned'],
  ['maker', 'submit', 'submitted'],
  ['checker', 'approve', 'approved'],
  ['maker', 'startPublicity', 'publicityStarted'],
] as const;

/** One entry with the commands that were acknowledged for it. */
interface Acknowledged {
  draft: Asked<Schemas['DraftedDto']>;
  commands: Asked<Schemas['CommandResultDto']>[];
}

describe('whatever is killed or restarted, each acknowledged command is recorded once', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld();
    for (const username of ['maker.a', 'checker.a', 'head', 'operator']) await world.officer(username);
  });
  afterAll(() => world?.stop());

  describe(`kill -9 of worker and gateway in the middle of commands (seed ${SEED})`, () => {
    const lives: Acknowledged[] = [];
    let answered = 0;

    it('every command is answered in the end', async () => {
      let over = false;
      const lanes = Promise.all(
        Array.from({ length: LANES }, async () => {
          while (!over) lives.push(await oneLife(world, () => (answered += 1)));
        }),
      );
      await killNowAndThen(world, () => answered).finally(() => (over = true));
      await lanes;
      const asked = lives.flatMap(({ draft, commands }) => [draft, ...commands]);
      expect(asked.length).toBeGreaterThan(KILLS * LANES);
      // At least one command was in flight at most of the kills.
      expect(asked.filter(({ tries }) => tries > 1).length).toBeGreaterThan(KILLS / 2);
    }, 240_000);

    it('each stands in the record exactly once, in its order', async () => {
      expect(lives.length).toBeGreaterThanOrEqual(LANES);
      for (const { draft, commands } of lives) {
        const { items } = await draft.officer.get<Schemas['EventsDto']>(`/entries/${draft.answer.id}/events`);
        expect(items.map(({ type }) => type)).toEqual(['drafted', ...STEPS.map(([, , event]) => event)]);
        expect(commands.map(({ answer }) => answer.seq)).toEqual(items.slice(1).map(({ seq }) => seq));
        expect(new Set(items.map(({ commandId }) => commandId)).size).toBe(items.length);
      }
      const entries = await rowsOf<{ id: string }>(world, 'SELECT id FROM entry');
      expect(entries.map(({ id }) => id).sort()).toEqual(lives.map(({ draft }) => draft.answer.id).sort());
    });

    it('asked again with the same key, each answers the same and changes nothing', async () => {
      const events = () => rowsOf<{ n: string }>(world, 'SELECT count(*) AS n FROM entry_event');
      const before = await events();
      await inParallel(lives, 4, async ({ draft, commands }) => {
        expect(await again(draft)).toMatchObject({ id: draft.answer.id, no: draft.answer.no });
        for (const command of commands) {
          const { seq, state, at, entryId } = command.answer;
          expect(await again(command)).toEqual({ entryId, seq, state, at, repeated: true });
        }
      });
      expect(await events()).toEqual(before);
    }, 60_000);

    it('the engine and the record agree on every entry', async () => {
      const states = await inParallel(lives, 8, ({ draft }) =>
        world.engine.workflow
          .getHandle(`black/${draft.answer.id}`)
          .query<{ state: string }>('entryState')
          .then(({ state }) => state),
      );
      expect(new Set(states)).toEqual(new Set(['publicity']));
    });
  });

  it('a command that the record allows is obeyed though the workflow never heard of the one before', async () => {
    const entry = await drafted(world, 'rehearsal');
    await submittedBehind(world, entry);
    await entry.checker.command(entry.id, 'return', { reason: '样例：请补材料' });
    expect((await entry.events()).map(({ type }) => type)).toEqual(['drafted', 'submitted', 'returned']);
  });

  it('what the service recorded past a workflow is told to it: the listing that it never heard of ends in time', async () => {
    const watch = await drafted(world, 'rehearsal', inventedEnterprise(), { list: 'watch' });
    const data = { validity: 'PT20S', byEntryId: randomUUID() };
    await behind(world, watch, () => ({ name: 'listAgain', data, actor: 'service' }));
    expect((await watch.page()).state).toBe('listed');
    await watch.reaches('exited', 90_000);
    const told: readonly string[] = LEDGER_EVENTS;
    const types = (await watch.events()).map(({ type }) => type).filter((type) => !told.includes(type));
    expect(types).toEqual(['drafted', 'listedOnWatch', 'exited']);
  }, 120_000);

  describe('a restart of Temporal', () => {
    it('a timer that came due meanwhile fires afterwards, and commands can be repeated', async () => {
      const waiting = await (await drafted(world, 'rehearsal')).approved();
      const draft = await drafted(world, 'rehearsal');
      await waiting.maker.command(waiting.id, 'startPublicity');
      const [publicity] = await waiting.deadlines();
      await world.temporal.pause();
      const key = 'asked-while-temporal-was-away';
      const refusal = await refusalOf(draft.maker.command(draft.id, 'submit', {}, { key }));
      expect(refusal.status).toBeGreaterThanOrEqual(503);
      expect(await readiness(world)).toMatchObject({ status: 503 });
      await passed(publicity!.dueAt);
      expect((await waiting.page()).state).toBe('publicity');
      await world.temporal.start();
      await waiting.reaches('awaitingRecognition', 60_000);
      const submitted = await until('the command is answered', () =>
        draft.maker.command(draft.id, 'submit', {}, { key }).catch(() => null),
      );
      expect(submitted).toMatchObject({ state: 'submitted', seq: 2 });
      await until('the gateway is ready', async () => (await readiness(world)).status === 200);
    }, 120_000);
  });

  describe('a restart of PostgreSQL', () => {
    it('what fails meanwhile is an incident with its cause, and goes on by itself', async () => {
      const operator = await world.officer('operator');
      const entry = await (await drafted(world, 'rehearsal')).approved();
      await entry.maker.command(entry.id, 'startPublicity');
      const workflowId = `black/${entry.id}`;
      const incidents = async (open: boolean) => {
        const { items } = await operator.get<Schemas['IncidentsDto']>(`/incidents?open=${open}`);
        return items.find((one) => one.workflowId === workflowId);
      };
      await world.postgres.pause();
      expect(await readiness(world)).toMatchObject({ status: 503 });
      await until(
        'the engine tries for the fifth time',
        async () => (await attemptsOf(world, workflowId)) >= 5,
        {
          withinMs: 60_000,
        },
      );
      await world.postgres.start();
      const incident = await until('the incident is shown', () => incidents(true).catch(() => null));
      expect(incident).toMatchObject({ entryId: entry.id, activity: 'recordTransition', resolvedAt: null });
      expect(incident.attempts).toBeGreaterThanOrEqual(4);
      expect(incident.cause).toMatch(/ECONNREFUSED|CONNECTION|57P01|terminat/i);
      expect(incident.temporalUiUrl).toContain(world.temporal.uiUrl);
      await entry.reaches('awaitingRecognition', 60_000);
      const resolved = await until('the incident is over', async () => {
        const found = await incidents(false);
        return found?.resolvedAt ? found : null;
      });
      expect(Date.parse(resolved.resolvedAt!)).toBeGreaterThan(Date.parse(resolved.firstFailedAt));
      expect(await incidents(true)).toBeUndefined();
      expect((await entry.events()).filter(({ type }) => type === 'publicityEnded')).toHaveLength(1);
    }, 150_000);
  });
});

/** Drafts an entry and leads it into publicity, insisting on every answer. */
async function oneLife(world: World, tell: () => void): Promise<Acknowledged> {
  const officers = { maker: await world.officer('maker.a'), checker: await world.officer('checker.a') };
  const body = draftOf(inventedEnterprise());
  const draft = await insist<Schemas['DraftedDto']>(officers.maker, '/entries', body);
  const commands: Acknowledged['commands'] = [];
  for (const [who, command] of STEPS) {
    const path = `/entries/${draft.answer.id}/commands/${command}`;
    commands.push(await insist(officers[who], path, { reason: '样例：断电演练' }));
    tell();
  }
  return { draft, commands };
}

/** Kills the worker, the gateway or both, at random moments while commands are answered, and starts them again. */
async function killNowAndThen({ app }: World, answered: () => number): Promise<void> {
  const random = seeded(SEED);
  const victims = [[app.worker], [app.gateway], [app.worker, app.gateway]];
  for (let n = 0; n < KILLS; n += 1) {
    const before = answered();
    await until('commands are answered', () => Promise.resolve(answered() >= before + LANES), {
      everyMs: 10,
    });
    await delay(random() * SOMEWHEN_MS);
    const killed = victims[Math.floor(random() * victims.length)]!;
    await Promise.all(killed.map((process) => process.kill()));
    await Promise.all(killed.map((process) => process.start()));
  }
}

/** Records a command past the entry's workflow, as a crash of worker and engine may leave it. */
async function behind<C extends CommandName>(
  { postgres }: World,
  { id }: Case,
  command: (entry: EntryRecord) => Omit<Parameters<typeof recordBehind<C>>[2], 'at'>,
): Promise<void> {
  const source = await createDataSource({ url: postgres.url }).initialize();
  try {
    const entry = (await new EntryRepository(source).find(id))!;
    const record = new RecordTransitionRepository(source, new CalendarRepository(source));
    await recordBehind(record, entry, { ...command(entry), at: new Date().toISOString() });
  } finally {
    await source.destroy();
  }
}

const submittedBehind = (world: World, entry: Case): Promise<void> =>
  behind(world, entry, ({ departmentId, makerId }) => ({
    ...{ name: 'submit', data: {} },
    actor: { id: makerId, departmentId, roles: ['maker'] },
  }));

async function readiness({ app }: World): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${app.baseUrl}/health/ready`);
  return { status: answer.status, body: await answer.json() };
}

/** How often the engine has begun the activity that it is waiting for; 0 when it waits for none. */
async function attemptsOf({ engine }: World, workflowId: string): Promise<number> {
  const { raw } = await engine.workflow.getHandle(workflowId).describe();
  return Math.max(0, ...(raw.pendingActivities ?? []).map(({ attempt }) => attempt ?? 0));
}

const passed = (instant: string) =>
  until(`${instant} has passed`, () => Promise.resolve(Date.now() > Date.parse(instant)));
