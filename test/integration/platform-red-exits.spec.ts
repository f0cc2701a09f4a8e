import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { LiveServer } from '../support/live-server.js';
import { freshPlatforms, platformSnapshot, type OnPlatform } from '../support/platform-data.js';
import { until } from '../support/until.js';
import type { EntryHand } from '../workflows/time-machine.js';

let server: LiveServer;
beforeAll(async () => {
  server = await LiveServer.start();
});
afterAll(async () => {
  await server?.stop();
});

const entryOf = ({ input }: EntryHand) => server.stage.entries.find(input.entryId);
const reaches = (hand: EntryHand, state: string) =>
  until(`the entry is ${state}`, async () => (await entryOf(hand))?.state === state);

/** On the red list, by data of every platform in which nobody stands. */
async function recognised(): Promise<EntryHand> {
  await freshPlatforms(server.stage.source, await server.now());
  const red = await server.draft({ list: 'red', terms: { publicity: { duration: 'PT1S' } } });
  await red.approved();
  await reaches(red, 'recognised');
  return red;
}

const black = ({ input }: EntryHand, reference: string): OnPlatform => ({
  ...{ subjectId: input.subjectId, list: 'black', reference },
});

let told = 0;
const tell = () =>
  server.client.workflow.start(WORKFLOW_TYPES.platformSnapshot, {
    workflowId: `platform-snapshot/told-${String((told += 1))}`,
    taskQueue: TASK_QUEUES.entries,
    args: [{ platform: 'provincial' as const }],
  });
async function arrives(asOf: string, listed: readonly OnPlatform[]): Promise<void> {
  await platformSnapshot(server.stage.source, 'provincial', asOf, listed);
  await (await tell()).result();
}

describe('a platform’s snapshot that names a subject black or watch (§18)', () => {
  it('R4.4 ends the red entry in force, naming platform, reference and as-of; others stay', async () => {
    const [red, other] = [await recognised(), await recognised()];
    const asOf = await server.now();
    await arrives(asOf, [black(red, 'P-black')]);
    expect(await entryOf(red)).toMatchObject({ state: 'exited', exitGround: 'listedBlackOrWatch' });
    const last = (await server.stage.entries.events(red.input.entryId)).at(-1);
    expect(last).toMatchObject({
      ...{ type: 'exited', article: '§18', actor: { system: 'service' } },
      data: { byPlatform: 'provincial', list: 'black', reference: 'P-black', asOf },
    });
    expect(await entryOf(other)).toMatchObject({ state: 'recognised' });
  });

  it('R4.4 ends it once, told again, told after a restart, and with the same line in later data', async () => {
    const red = await recognised();
    await platformSnapshot(server.stage.source, 'provincial', await server.now(), [black(red, 'P-again')]);
    const run = await tell();
    await server.restartWorker();
    await run.result();
    const events = await red.events();
    expect(events.filter((type) => type === 'exited')).toHaveLength(1);
    await server.stage.source.query('UPDATE platform_snapshot SET announced_at = NULL');
    await (await tell()).result();
    await arrives(await server.now(), [black(red, 'P-again')]);
    expect(await red.events()).toEqual(events);
  });

  it('R4.4 what the platform corrects afterwards lists nobody again', async () => {
    const red = await recognised();
    await arrives(await server.now(), [black(red, 'P-wrong')]);
    await arrives(await server.now(), []);
    const rows = await server.stage.entries.ofSubject(red.input.subjectId);
    expect(rows).toMatchObject([{ state: 'exited', open: false }]);
  });

  it('R4.4 data older than the newest, or too old when it came in, ends nobody', async () => {
    const red = await recognised();
    const { source } = server.stage;
    await arrives(new Date(Date.now() - 3_600_000).toISOString(), [black(red, 'P-late')]);
    expect(await entryOf(red)).toMatchObject({ state: 'recognised' });
    await source.query(`DELETE FROM platform_snapshot WHERE platform = 'provincial'`);
    await platformSnapshot(source, 'provincial', '2026-01-05T00:00:00Z', [black(red, 'P-old')]);
    await source.query(`UPDATE platform_snapshot SET received_at = now() WHERE platform = 'provincial'`);
    await (await tell()).result();
    expect(await entryOf(red)).toMatchObject({ state: 'recognised' });
  });

  it('R4.4 finds the entry under every number of its subject, and never by its name', async () => {
    const red = await recognised();
    const namesake = await server.stage.candidate();
    const line: OnPlatform = { subjectId: namesake.subjectId, list: 'watch', reference: 'P-other' };
    await arrives(await server.now(), [line]);
    expect(await entryOf(red)).toMatchObject({ state: 'recognised' });
    const joined = 'UPDATE subject SET root_id = $2 WHERE id = $1';
    await server.stage.source.query(joined, [namesake.subjectId, red.input.subjectId]);
    await arrives(await server.now(), [line]);
    expect(await entryOf(red)).toMatchObject({ state: 'exited' });
  });

  it('R4.3 bars a recognition that was compared before it came in', async () => {
    const { source, app } = server.stage;
    const red = await recognised();
    const { seq, facts } = (await entryOf(red))!;
    await platformSnapshot(source, 'provincial', await server.now(), [black(red, 'P-between')]);
    // As a candidate whose comparison was clean a moment ago.
    await source.query(`UPDATE entry SET state = 'comparingAgain' WHERE id = $1`, [red.input.entryId]);
    const answer = await app.get(RecordTransitionRepository).recordTransition({
      ...{ entryId: red.input.entryId, workflowId: red.workflowId, seq: seq + 1, commandId: null },
      ...{ type: 'recognised', article: '§7', at: await server.now(), actor: { system: 'service' } },
      ...{ from: 'comparingAgain', to: 'recognised', closes: false, facts, data: {} },
      ...{ opens: [], meets: [], cancels: [] },
    });
    expect(answer).toEqual({ outcome: 'barred', byPlatform: 'provincial' });
    expect((await entryOf(red))!.seq).toBe(seq);
  });
});
