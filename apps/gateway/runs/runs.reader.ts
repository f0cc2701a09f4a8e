import { Inject, Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import {
  WorkflowHistoryRepository,
  type KeptRun,
} from '../../../libs/persistence/repositories/workflow-history.repository.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { temporalUiLink } from '../core/temporal-links.js';
import { CONFIG } from '../core/tokens.js';
import { Problem } from '../http/problem.js';
import { EngineRuns, eventsOf, runStatus, type EngineRun } from './engine-runs.js';
import type { HistoryEvent } from './history-event.js';
import { stepsOf } from './history-steps.js';
import type { RawHistoryDto, RunDto, RunsDto } from './runs.dto.js';

/** All runs of an entry's workflow: those the engine knows, and those kept after it forgot them (R11.2). */
@Injectable()
export class RunsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly engine: EngineRuns,
    private readonly archive: WorkflowHistoryRepository,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  async of(entryId: string): Promise<RunsDto> {
    const workflowId = await this.#workflowId(entryId);
    const known = await this.engine.of(workflowId).catch(() => null);
    const kept = await this.archive.runs(workflowId);
    const live = known ?? [];
    const forgotten = kept.filter(({ runId }) => !live.some((run) => run.runId === runId));
    const items: RunDto[] = [];
    for (const run of forgotten) items.push(await this.#archived(run));
    for (const run of live) items.push(await this.#live(workflowId, run));
    return { items, engineAnswered: known !== null };
  }

  /** The events as Temporal writes them: ids and codes, no personal data. */
  async raw(entryId: string, runId: string): Promise<RawHistoryDto> {
    const workflowId = await this.#workflowId(entryId);
    const events = await this.#events(workflowId, runId);
    if (!events) throw new Problem('not-found');
    return { events: events as unknown as Record<string, unknown>[] };
  }

  async #workflowId(entryId: string): Promise<string> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new Problem('not-found');
    return entry.workflowId;
  }

  /** From the engine; from the archive when the engine has forgotten the run or is away. */
  async #events(workflowId: string, runId: string): Promise<HistoryEvent[] | null> {
    const live = await this.engine.history(workflowId, runId).catch(() => null);
    if (live) return live;
    const kept = await this.archive.history(workflowId, runId);
    return kept ? eventsOf(kept) : null;
  }

  async #live(workflowId: string, { runId, status, startedAt, closedAt }: EngineRun): Promise<RunDto> {
    const events = await this.#events(workflowId, runId);
    return {
      ...{ workflowId, runId, status, archived: false, steps: stepsOf(events ?? []) },
      startedAt: startedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
      temporalUiUrl: temporalUiLink(this.config.temporal, workflowId, runId),
    };
  }

  async #archived({ workflowId, runId, status, closedAt }: KeptRun): Promise<RunDto> {
    const events = eventsOf(await this.archive.history(workflowId, runId));
    const [begin] = events;
    return {
      ...{ workflowId, runId, status: runStatus(status), archived: true, steps: stepsOf(events) },
      startedAt: begin ? new Date(begin.eventTime).toISOString() : null,
      closedAt: closedAt.toISOString(),
      temporalUiUrl: null,
    };
  }
}
