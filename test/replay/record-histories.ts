import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { warningWorkflowId } from '../../libs/contract/ids.js';
import { root } from '../../scripts/lib/paths.mjs';
import { TestSandbox } from '../support/sandbox.js';
import { SweepGround } from '../support/sweeps.js';
import { TimeMachine } from '../workflows/time-machine.js';
import { BLACK_WAYS, RED_WAYS, warningLife, WATCH_WAYS } from './list-states.js';
import { ERASURE_WAYS, ErasureGround } from './erasure-ways.js';
import { CASE_WAYS } from './case-ways.js';
import { CORRECTION_WAYS, CorrectionGround } from './correction-ways.js';
import { FILING_WAYS, FilingGround } from './filing-ways.js';
import { MEASURE_WAYS, MeasureGround } from './measure-ways.js';
import { NOTIFICATION_WAYS, NotificationGround } from './notification-ways.js';
import { PUBLICATION_WAYS, PublicationGround } from './publication-ways.js';
import { PULL_WAYS, REMOVAL_WAYS, SNAPSHOT_WAYS } from './platform-ways.js';
import { WAYS } from './states.js';
import { RECONCILIATION_WAYS, ReconciliationGround } from './reconciliation-ways.js';
import { SUCCESSION_WAYS } from './succession-ways.js';
import { STATISTICS_WAYS } from './statistics-ways.js';
import { SWEEP_WAYS } from './sweep-ways.js';
import { WEBHOOK_WAYS, WebhookGround } from './webhook-ways.js';

/*
 * No test, though jest runs it: `npm run record-histories` keeps, once per release that changes workflow code, the
 * histories that every later release has to replay, in workflows/histories/<version>/ (or in HISTORIES_DIR, to try).
 * It overwrites none.
 */

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const folder = process.env.HISTORIES_DIR ?? join(root, 'workflows/histories', version);

/** Stacks name the folders of the machine that recorded; no replay reads them. */
const withoutStacks = (key: string, value: unknown): unknown => (key === 'stackTrace' ? undefined : value);

async function keep({ workflow }: Client, name: string, workflowId: string): Promise<void> {
  const history = await workflow.getHandle(workflowId).fetchHistory();
  const json = JSON.stringify(JSON.parse(historyToJSON(history)), withoutStacks, 1);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), `${json}\n`, { flag: 'wx' });
}

describe('entries', () => {
  let machine: TimeMachine;
  beforeEach(async () => {
    machine = await TimeMachine.start();
  });
  afterEach(async () => {
    await machine?.stop();
  });

  const LISTS = { black: BLACK_WAYS, red: RED_WAYS, watch: WATCH_WAYS };

  it.each(Object.entries(LISTS))('every state of the %s list', async (list, ways) => {
    for (const [name, way] of Object.entries(ways)) {
      const entry = await way(machine);
      await keep(machine.client, `${list}-${name}`, entry.workflowId);
    }
  });

  it('cases', async () => {
    for (const [name, way] of Object.entries(CASE_WAYS)) {
      await keep(machine.client, `case-${name}`, await way(machine));
    }
  });

  it('a warning that comes and goes', async () => {
    await warningLife(machine, (state, subjectId) =>
      keep(machine.client, `warning-${state}`, warningWorkflowId(subjectId)),
    );
  });

  it('a whole life, and the watch entry after it', async () => {
    const entry = await WAYS.recognised!(machine);
    await entry.outcome();
    await keep(machine.client, 'black-exited', entry.workflowId);
    const watch = await entry.successor();
    await keep(machine.client, 'watch-listedAfterExit', watch.workflowId);
    await watch.outcome();
    await keep(machine.client, 'watch-exitedAfterExit', watch.workflowId);
  });

  it('successions', async () => {
    for (const [name, way] of Object.entries(SUCCESSION_WAYS)) {
      await keep(machine.client, `succession-${name}`, await way(machine));
    }
  });
});

describe('beside entries', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  const PLATFORMS = { removal: REMOVAL_WAYS, pull: PULL_WAYS, snapshot: SNAPSHOT_WAYS };

  it.each(Object.entries(PLATFORMS))('platforms: %s', async (kind, ways) => {
    let sandbox!: TestSandbox;
    const machine = await TimeMachine.start(async (postgres) => {
      sandbox = await TestSandbox.start(await postgres.createDatabase('sandbox'));
      return sandbox.platforms;
    });
    ends.push(
      () => machine.stop(),
      () => sandbox.stop(),
    );
    for (const [name, way] of Object.entries(ways)) {
      await keep(machine.client, `${kind}-${name}`, await way({ machine, sandbox }));
    }
  });

  it('filings', async () => {
    const ground = await FilingGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(FILING_WAYS)) {
      await keep(ground.server.client, `filing-${name}`, await way(ground));
    }
  });

  it('measure rounds', async () => {
    const ground = await MeasureGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(MEASURE_WAYS)) {
      await keep(ground.filings.server.client, `measures-${name}`, await way(ground));
    }
  });

  it('publications', async () => {
    const ground = await PublicationGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(PUBLICATION_WAYS)) {
      await keep(ground.server.client, `publication-${name}`, await way(ground));
    }
  });

  it('erasures', async () => {
    const ground = await ErasureGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(ERASURE_WAYS)) {
      await keep(ground.server.client, `erasure-${name}`, await way(ground));
    }
  });

  it('corrections', async () => {
    const ground = await CorrectionGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(CORRECTION_WAYS)) {
      await keep(ground.filings.server.client, `correction-${name}`, await way(ground));
    }
  });

  it('reconciliations', async () => {
    const ground = await ReconciliationGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(RECONCILIATION_WAYS)) {
      await keep(ground.server.client, `reconciliation-${name}`, await way(ground));
    }
  });

  it('notifications', async () => {
    const ground = await NotificationGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(NOTIFICATION_WAYS)) {
      await keep(ground.server.client, `notification-${name}`, await way(ground));
    }
  });

  it('webhooks', async () => {
    const ground = await WebhookGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(WEBHOOK_WAYS)) {
      await keep(ground.server.client, `webhook-${name}`, await way(ground));
    }
  });

  it('statistics', async () => {
    const ground = await FilingGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(STATISTICS_WAYS)) {
      await keep(ground.server.client, `statistics-${name}`, await way(ground));
    }
  });

  it('sweeps', async () => {
    const ground = await SweepGround.start();
    ends.push(() => ground.stop());
    for (const [name, way] of Object.entries(SWEEP_WAYS)) {
      await keep(ground.server.client, `sweep-${name}`, await way(ground));
    }
  });
});
