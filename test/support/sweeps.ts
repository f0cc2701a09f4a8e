import { randomUUID } from 'node:crypto';
import type { Connection, WorkflowHandle } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { sweepWorkflowId } from '../../libs/contract/ids.js';
import { SWEEP_UPDATES, type SweepCommandResult } from '../../libs/contract/sweep.messages.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import type { Dossier } from '../../libs/persistence/dossier.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { StandardVersionRepository } from '../../libs/persistence/repositories/standard-version.repository.js';
import { StandardRepository } from '../../libs/persistence/repositories/standard.repository.js';
import {
  SweepItemRepository,
  type SweepItem,
} from '../../libs/persistence/repositories/sweep-item.repository.js';
import { SweepRepository, type Sweep } from '../../libs/persistence/repositories/sweep.repository.js';
import type { StandardCriteria } from '../../libs/rules/standards/criteria.js';
import type { SweepCommandName, SweepState } from '../../libs/rules/standards/sweep.js';
import type { Actor, ListKind } from '../../libs/rules/words.js';
import { recordInForce, takenUp } from './in-force.js';
import { FIELD, type Candidate } from './stage.js';
import { LiveServer } from './live-server.js';
import { until } from './until.js';
import { workflowBundle } from './workflow-bundle.js';

/** Criteria that the dossiers below meet, miss, or leave open, by the date of the conduct. */
export const BY_CONDUCT: StandardCriteria = { conductAge: { most: 'P2Y', countedTo: 'today' } };
export const CONDUCT = { recent: new Date().toISOString().slice(0, 10), old: '2019-05-06' } as const;

/** A standard with the version that entries were recognised under, and the new one. */
export interface TwoVersions {
  standardId: string;
  earlier: string;
  newer: string;
}

/** The live server with a worker for batches as well. */
export class SweepGround {
  private constructor(
    readonly server: LiveServer,
    private readonly ends: (() => Promise<unknown>)[],
  ) {}

  static async start(): Promise<SweepGround> {
    const server = await LiveServer.start();
    const ground = new SweepGround(server, [() => server.stop()]);
    try {
      await ground.work();
      return ground;
    } catch (error) {
      await ground.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    for (const end of [...this.ends].reverse()) await end();
  }

  private async work(): Promise<void> {
    const { client, stage } = this.server;
    const { address } = (client.connection as Connection).options;
    const connection = await NativeConnection.connect({ address });
    this.ends.push(() => connection.close());
    const worker = await Worker.create({
      ...{ connection, namespace: client.options.namespace, taskQueue: TASK_QUEUES.batches },
      ...{ workflowBundle: await workflowBundle(), activities: stage.activities },
    });
    const running = worker.run();
    this.ends.push(() => {
      worker.shutdown();
      return running;
    });
  }

  get<T>(type: new (...given: never[]) => T): T {
    return this.server.stage.app.get(type);
  }

  /** An officer of the stage's department, or the credit office's. */
  officer(role: 'maker' | 'checker' | 'head' | 'creditOffice'): Actor {
    const { departmentId } = this.server.stage;
    const own = role === 'creditOffice' ? randomUUID() : departmentId;
    return { id: randomUUID(), departmentId: own, roles: [role] };
  }

  async standard(
    list: ListKind,
    criteria: StandardCriteria | null,
    newerFrom = '2020-01-01',
  ): Promise<TwoVersions> {
    const code = `sample-${randomUUID()}`;
    const said = { level: 'national', issuingBody: '样例部门（虚构）', text: '样例标准（虚构）' } as const;
    const first = { version: 1, effectiveFrom: '2018-07-30', effectiveTo: null, overrides: null };
    await this.get(StandardRepository).load({
      ...{ code, title: '样例标准（虚构）', fieldCode: FIELD, listKind: list },
      ...{ ...said, ...first, documentNo: '样例〔2018〕1号' },
    });
    const earlier = (await this.get(StandardRepository).list()).find((each) => each.code === code)!;
    const newer = randomUUID();
    const { outcome } = await this.get(StandardVersionRepository).add({
      ...{ ...said, criteria, overrides: null, documentNo: '样例〔2020〕2号' },
      ...{ standardId: earlier.standardId, versionId: newer, effectiveFrom: newerFrom, effectiveTo: null },
    });
    if (outcome !== 'added') throw new Error(`the version was not added: ${outcome}`);
    return { standardId: earlier.standardId, earlier: earlier.versionId, newer };
  }

  /** A candidate under a version of a standard, with this date of the conduct. */
  async candidate(
    standardVersionId: string | null,
    conductDate: string | null,
    wanted: Candidate = {},
  ): Promise<EntryInput> {
    const input = await this.server.stage.candidate(wanted);
    const dossiers = this.get(DossierRepository);
    const dossier: Dossier = { ...(await dossiers.open(input.entryId)), conductDate };
    await dossiers.save(input.entryId, dossier);
    return { ...input, standardVersionId };
  }

  /** A red entry that is in force: its record begins there, and its workflow takes it up. */
  async red(standardVersionId: string | null, conductDate: string | null): Promise<string> {
    const input = await this.candidate(standardVersionId, conductDate, { list: 'red' });
    const listing = { at: new Date().toISOString(), validity: 'P24M' };
    const inForce = await recordInForce(this.get(RecordTransitionRepository), input, listing);
    await takenUp(this.server.client, inForce);
    return input.entryId;
  }

  /** Many of them, at a bounded width. */
  async reds(count: number, standardVersionId: string, conductDate: string | null): Promise<string[]> {
    const ids: string[] = [];
    const lane = async () => {
      while (count-- > 0) ids.push(await this.red(standardVersionId, conductDate));
    };
    await Promise.all(Array.from({ length: 8 }, lane));
    return ids;
  }

  async sweep(versions: TwoVersions, by: Actor, departmentId: string | null = null): Promise<SweepHand> {
    const { standardId, newer: standardVersionId } = versions;
    const hand = new SweepHand(this, randomUUID());
    const outcome = await this.get(SweepRepository).open({
      ...{ id: hand.id, standardId, standardVersionId, departmentId },
      ...{ startedBy: by.id, startedAt: new Date() },
    });
    if (outcome !== 'opened') throw new Error(`the sweep was not opened: ${outcome}`);
    await hand.run();
    return hand;
  }
}

/** One sweep in a test's hand. */
export class SweepHand {
  constructor(
    private readonly ground: SweepGround,
    readonly id: string,
  ) {}

  get handle(): WorkflowHandle {
    return this.ground.server.client.workflow.getHandle(sweepWorkflowId(this.id));
  }

  /** Starts its workflow where the record says it stands, as the gateway does. */
  async run(): Promise<void> {
    const { state, startedBy, departmentId } = await this.row();
    await this.ground.server.client.workflow.start(WORKFLOW_TYPES.standardSweep, {
      ...{ workflowId: sweepWorkflowId(this.id), taskQueue: TASK_QUEUES.batches },
      args: [{ sweepId: this.id, facts: { state, startedBy, departmentId } }],
    });
  }

  give(
    name: SweepCommandName,
    actor: Actor,
    { id = randomUUID(), reasonGiven = true } = {},
  ): Promise<SweepCommandResult> {
    const command = { id, actor, reasonGiven };
    return this.handle.executeUpdate(SWEEP_UPDATES[name] as (typeof SWEEP_UPDATES)['approve'], {
      ...{ updateId: id, args: [command] },
    });
  }

  async row(): Promise<Sweep> {
    return (await this.ground.get(SweepRepository).find(this.id))!;
  }

  reaches(state: SweepState, withinMs = 60_000): Promise<true> {
    return until(`the sweep is ${state}`, async () => (await this.row()).state === state, { withinMs });
  }

  /** How many lines there are of each verdict and outcome. */
  async counts(): Promise<Record<string, number>> {
    const counts = await this.ground.get(SweepItemRepository).counts(this.id);
    return Object.fromEntries(
      counts.map(({ verdict, outcome, count }) => [`${verdict}/${outcome ?? '-'}`, count]),
    );
  }

  async exited(): Promise<number> {
    return (await this.counts())['fallsOut/exited'] ?? 0;
  }

  async items(): Promise<SweepItem[]> {
    const items: SweepItem[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: SweepItem[]; next: string | null } = await this.ground
        .get(SweepItemRepository)
        .list(this.id, {}, { limit: 200, cursor });
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return items;
  }
}
