import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, it } from '@jest/globals';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { root } from '../../scripts/lib/paths.mjs';
import { TimeMachine } from '../workflows/time-machine.js';
import { WAYS } from './states.js';

/*
 * No test, though jest runs it: `npm run record-histories` keeps, once per release that changes workflow code, the
 * histories that every later release has to replay, in workflows/histories/<version>/. It overwrites none.
 */

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const folder = join(root, 'workflows/histories', version);

let machine: TimeMachine;
beforeEach(async () => {
  await mkdir(folder, { recursive: true });
  machine = await TimeMachine.start();
});
afterEach(async () => {
  await machine?.stop();
});

async function keep(name: string, workflowId: string): Promise<void> {
  const history = await machine.client.workflow.getHandle(workflowId).fetchHistory();
  const json = JSON.stringify(JSON.parse(historyToJSON(history)), null, 1);
  await writeFile(join(folder, `${name}.json`), `${json}\n`, { flag: 'wx' });
}

it('every state', async () => {
  for (const [name, way] of Object.entries(WAYS)) {
    const entry = await way(machine);
    await keep(`black-${name}`, entry.workflowId);
  }
});

it('a whole life, and the watch entry after it', async () => {
  const entry = await WAYS.recognised!(machine);
  await entry.outcome();
  await keep('black-exited', entry.workflowId);
  const [watch] = await machine.stage.entries.successors(entry.input.entryId);
  const workflowId = `watch/${watch!.id}`;
  await keep('watch-listed', workflowId);
  await machine.outcomeOf(workflowId);
  await keep('watch-exited', workflowId);
});
