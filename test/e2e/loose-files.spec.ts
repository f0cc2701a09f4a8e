import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { until } from '../support/until.js';
import { rowsOf } from './support/database.js';
import { Outsider } from './support/filing.js';
import { startWorld, type Schemas, type World } from './support/world.js';

const FILES = [{ name: '样例.txt', content: '样例证据' }];

/** §19: a request that was cut off and never asked again leaves nothing. */
describe('a gateway that dies over the files of a request', () => {
  let world: World;
  let lead: Record<string, string>;
  let addresses = 0;

  const outsider = () => new Outsider(world, `198.51.100.${String((addresses += 1))}`);
  const count = async (sql: string, values: unknown[] = []) =>
    (await rowsOf<{ n: number }>(world, `SELECT count(*)::int AS n FROM ${sql}`, values))[0]!.n;
  const filesOnDisk = async () =>
    (
      await readdir(join(world.app.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(
        () => [],
      )
    )
      .filter((each) => each.isFile())
      .map(({ name }) => name)
      .sort();
  const filesNamed = async () =>
    (await rowsOf<{ id: string }>(world, 'SELECT file_id AS id FROM document ORDER BY 1')).map(
      ({ id }) => id,
    );

  beforeAll(async () => {
    world = await startWorld();
    const { body } = await outsider().get<Schemas['FilingFormDto']>('/filing');
    const [department] = body.departments;
    lead = {
      ...{ department: department!.id, contributor: 'citizen', list: 'black' },
      ...{ subjectName: '样例商贸有限公司', field: 'tax' },
    };
  }, 120_000);
  afterAll(() => world?.stop());

  /** Sends while the engine is away and kills the gateway as soon as it has kept a file more. */
  async function killedOver(send: () => Promise<unknown>): Promise<void> {
    const kept = await count('document');
    await world.temporal.pause();
    const sent = send().catch(() => null);
    await until('the file is kept', async () => (await count('document')) > kept);
    await world.app.gateway.kill();
    await sent;
    await world.temporal.start();
    await world.app.gateway.start();
    await world.app.worker.ready();
  }

  async function aDayPasses(): Promise<void> {
    const aged = { document: 'at', loose_file: 'at', data_key: 'created_at' };
    for (const [table, column] of Object.entries(aged))
      await rowsOf(world, `UPDATE ${table} SET ${column} = ${column} - interval '25 hours'`);
  }

  const swept = () =>
    world.engine.workflow.execute(WORKFLOW_TYPES.retention, {
      ...{ workflowId: `retention-${randomUUID()}`, taskQueue: TASK_QUEUES.batches },
    });

  it('evidence added to a case, before the case hears of it: kept a day for who asks again, then destroyed', async () => {
    const { status: filedAs, body: filed } = await outsider().file('leads', lead, { files: FILES });
    expect(filedAs).toBe(201);
    const from = outsider();
    const [proof, key] = [await from.proof(), randomUUID()];
    const add = () => from.addEvidence({ code: filed.queryCode, proof }, { files: FILES, key });
    await killedOver(add);
    await swept();
    expect(await filesNamed()).toHaveLength(2);

    await aDayPasses();
    await swept();
    const named = await filesNamed();
    expect(named).toHaveLength(1);
    expect(await filesOnDisk()).toEqual(named);

    const { status, body } = await add();
    expect([status, body.events.at(-1)]).toMatchObject([201, { type: 'evidenceAdded', files: 1 }]);
    await aDayPasses();
    await swept();
    expect(await filesNamed()).toHaveLength(2);
  }, 240_000);

  it('a case that is never filed: its texts, its files and its key are destroyed, and it can be filed anew', async () => {
    const from = outsider();
    const [proof, key] = [await from.proof(), randomUUID()];
    const file = () => from.file('leads', { ...lead, proof }, { files: FILES, key });
    await killedOver(file);
    const unfiled = `data_key k WHERE owner_kind = 'case' AND NOT EXISTS
      (SELECT FROM remedy_case c WHERE c.id = k.owner_id)`;
    const [{ id }] = (await rowsOf<{ id: string }>(world, `SELECT owner_id AS id FROM ${unfiled}`)) as [
      { id: string },
    ];
    expect(await count('command WHERE entry_id = $1', [id])).toBe(1);

    await aDayPasses();
    await swept();
    expect(await count(unfiled)).toBe(0);
    expect(await count('command WHERE entry_id = $1', [id])).toBe(0);
    expect(await filesOnDisk()).toEqual(await filesNamed());
    expect((await file()).status).toBe(201);
  }, 240_000);

  it('a file that is still coming in', async () => {
    const before = await filesOnDisk();
    const from = outsider();
    const half = halfSent(`${world.app.baseUrl}/api/public/v1/leads`, {
      ...{ ...lead, name: '样例', contact: '样例', statement: '样例', proof: await from.proof() },
    });
    await until('it is being written', async () => (await filesOnDisk()).length > before.length);
    await world.app.gateway.kill();
    half.destroy();
    await world.app.gateway.start();
    await aDayPasses();
    await swept();
    expect(await filesOnDisk()).toEqual(before);
    expect(await count('loose_file')).toBe(0);
  }, 120_000);
});

/** A form of which the file has begun and does not end. */
function halfSent(url: string, fields: Record<string, string>) {
  const boundary = 'sample';
  const part = (name: string, rest: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${rest}`;
  const sending = request(url, {
    method: 'POST',
    headers: {
      ...{ 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': randomUUID() },
      'x-forwarded-for': '198.51.100.250',
    },
  });
  sending.on('error', () => null);
  for (const [name, value] of Object.entries(fields)) sending.write(part(name, `\r\n\r\n${value}\r\n`));
  sending.write(part('files', '; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n'));
  sending.write(`%PDF-1.7\n${'样例'.repeat(100_000)}`);
  return sending;
}
