import { Injectable } from '@nestjs/common';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import type { ReconciliationActivities } from '../../libs/contract/reconciliation.activities.js';
import { LifeRepository, type OpenLife } from '../../libs/persistence/repositories/life.repository.js';
import {
  ReconciliationRepository,
  type Found,
} from '../../libs/persistence/repositories/reconciliation.repository.js';
import { findingOfLeftover, findingOfOpen, type Life } from '../../libs/rules/reconciliation/findings.js';
import { asLivingActivity, inParallel } from '../heartbeat.js';
import { EngineDescriptions } from './engine-descriptions.js';
import { StandingComparison } from './standing-comparison.js';

const PAGE = 500;
/** Workflows asked about at once: officers come first. */
const WIDTH = 6;
/** Running ones are checked against the record so many at a time; more than so many leftovers tell nothing more. */
const CHUNK = 500;
const LEFTOVERS_AT_MOST = 1_000;
/** Changes are passed on within a second; after so long they wait for somebody. */
const FEED_LAG_MS = 60_000;
/** What moved shortly before the last reconciliation began may have been under way then. */
const OVERLAP_MS = 3_600_000;

const TYPES: Record<Life, readonly string[]> = {
  entry: [WORKFLOW_TYPES.red, WORKFLOW_TYPES.black, WORKFLOW_TYPES.watch, WORKFLOW_TYPES.bigDataWarning],
  case: [WORKFLOW_TYPES.remedyCase],
  filing: [WORKFLOW_TYPES.filing],
  publication: [WORKFLOW_TYPES.publication],
  measureRound: [WORKFLOW_TYPES.measureRound],
  removal: [WORKFLOW_TYPES.removalRequest],
  sweep: [WORKFLOW_TYPES.standardSweep],
  erasure: [WORKFLOW_TYPES.erasure],
};

const idIn = (workflowId: string): string => workflowId.slice(workflowId.indexOf('/') + 1);

type Suspect = OpenLife & Pick<Found, 'code' | 'inEngine'>;

/** Compares the record with the engine, each by its own word (R11.2). */
@Injectable()
export class ReconciliationActivitiesService implements ReconciliationActivities {
  constructor(
    private readonly lives: LifeRepository,
    private readonly reports: ReconciliationRepository,
    private readonly engine: EngineDescriptions,
    private readonly standing: StandingComparison,
  ) {}

  beginReconciliation({ runId, at }: { runId: string; at: string }): Promise<{ since: string | null }> {
    return asLivingActivity(async () => {
      const last = await this.reports.begin(runId, new Date(at));
      return { since: last && new Date(last.getTime() - OVERLAP_MS).toISOString() };
    });
  }

  compareLives({
    runId,
    life,
    after,
    since,
  }: Parameters<ReconciliationActivities['compareLives']>[0]): Promise<{
    next: string | null;
    looked: number;
  }> {
    return asLivingActivity(async () => {
      const page = await this.lives.openAfter(life, after, PAGE);
      const suspects = await this.suspects(life, page, since === null ? null : new Date(since));
      // What has come to its end meanwhile is well.
      const open = await this.lives.openAmong(
        life,
        suspects.map(({ workflowId }) => idIn(workflowId)),
      );
      const stillOpen = new Set(open.map(({ workflowId }) => workflowId));
      for (const suspect of suspects.filter(({ workflowId }) => stillOpen.has(workflowId)))
        await this.reports.found(runId, foundOf(life, suspect), new Date());
      return { next: page.length === PAGE ? page.at(-1)!.id : null, looked: page.length };
    });
  }

  lookForLeftovers({ life }: { life: Life }): Promise<{ workflowIds: string[] }> {
    return asLivingActivity(async () => {
      const left: string[] = [];
      let chunk: string[] = [];
      const flush = async () => {
        left.push(...(await this.notOpen(life, chunk)));
        chunk = [];
      };
      for await (const workflowId of this.engine.running(TYPES[life])) {
        chunk.push(workflowId);
        if (chunk.length === CHUNK) await flush();
        if (left.length >= LEFTOVERS_AT_MOST) break;
      }
      await flush();
      return { workflowIds: left.slice(0, LEFTOVERS_AT_MOST) };
    });
  }

  confirmLeftovers({
    runId,
    life,
    workflowIds,
  }: Parameters<ReconciliationActivities['confirmLeftovers']>[0]): Promise<void> {
    return asLivingActivity(async () => {
      const known = await this.lives.knownAmong(life, workflowIds.map(idIn));
      await inParallel(await this.notOpen(life, workflowIds), WIDTH, async (workflowId) => {
        const { running, state } = await this.engine.of(workflowId);
        if (!running) return;
        const code = findingOfLeftover(known.has(workflowId));
        const found = { life, lifeId: idIn(workflowId), workflowId, code, inRecord: null, inEngine: state };
        await this.reports.found(runId, found, new Date());
      });
    });
  }

  compareFeed({ runId, at }: { runId: string; at: string }): Promise<void> {
    return asLivingActivity(async () => {
      const lag = await this.lives.feedLag();
      if (!lag || Date.parse(at) - lag.since.getTime() < FEED_LAG_MS) return;
      const found = { life: 'feed', lifeId: null, workflowId: 'feed/dispatch', code: 'behind' } as const;
      const said = { inRecord: String(lag.changes), inEngine: null };
      await this.reports.found(runId, { ...found, ...said }, new Date());
    });
  }

  finishReconciliation({
    runId,
    at,
    looked,
  }: Parameters<ReconciliationActivities['finishReconciliation']>[0]): Promise<{ open: number }> {
    return asLivingActivity(async () => ({ open: await this.reports.finish(runId, looked, new Date(at)) }));
  }

  private async suspects(life: Life, page: readonly OpenLife[], since: Date | null): Promise<Suspect[]> {
    const suspects: Suspect[] = [];
    await inParallel(page, WIDTH, async (one) => {
      const described = await this.engine.of(one.workflowId);
      const code = findingOfOpen(described);
      if (code) suspects.push({ ...one, code, inEngine: described.state });
      else if (mayDiffer(one, described.state, since)) {
        const difference = await this.standing.difference(life, one);
        if (difference) suspects.push({ ...one, code: 'differs', inEngine: difference.inEngine });
      }
    });
    return suspects;
  }

  /** Those whose record is closed, or that have none. */
  private async notOpen(life: Life, workflowIds: readonly string[]): Promise<string[]> {
    if (workflowIds.length === 0) return [];
    const open = await this.lives.openAmong(life, workflowIds.map(idIn));
    const ids = new Set(open.map(({ workflowId }) => workflowId));
    return workflowIds.filter((workflowId) => !ids.has(workflowId));
  }
}

/** What the record has not moved since both agreed, and whose state is the same, is not asked again. */
const mayDiffer = ({ state, movedAt }: OpenLife, told: string | null, since: Date | null): boolean =>
  state !== null && (since === null || movedAt >= since || (told !== null && told !== state));

const foundOf = (life: Life, { id, workflowId, state, code, inEngine }: Suspect): Found => ({
  ...{ life, lifeId: id, workflowId, code, inRecord: state, inEngine },
});
