import { Inject, Injectable } from '@nestjs/common';
import { entryOfWorkflowId } from '../../../libs/contract/ids.js';
import type { IncidentEntity } from '../../../libs/persistence/entities/incident.entity.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { IncidentRepository } from '../../../libs/persistence/repositories/incident.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { temporalUiLink } from '../core/temporal-links.js';
import { CONFIG } from '../core/tokens.js';
import type { Caller } from '../http/caller.js';
import type { IncidentDto, IncidentsDto } from './incidents.dto.js';
import { PendingActivities, type PendingActivity } from './pending-activities.js';

const SHOWN = 200;

/** What keeps failing: as the worker recorded it, brought up to date from the engine (R11.2). */
@Injectable()
export class IncidentsReader {
  constructor(
    private readonly incidents: IncidentRepository,
    private readonly entries: EntryRepository,
    private readonly pending: PendingActivities,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  async list(open: boolean, { ability }: Caller): Promise<IncidentsDto> {
    const { items } = await this.incidents.list(open ? { open } : {}, { limit: SHOWN });
    const unresolved = items
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map(({ workflowId }) => workflowId);
    const pending = await this.pending.of([...new Set(unresolved)]);
    const numbers = await this.#numbers(items);
    const mayTry = may(ability, 'incident.try');
    const shown = items.map((incident) => {
      const now = nowPending(incident, pending ?? []);
      return { ...this.#recorded(incident, now, numbers), mayTry: mayTry && now?.waits === true };
    });
    return { items: shown, engineAnswered: pending !== null };
  }

  async #numbers(items: readonly IncidentEntity[]): Promise<Map<string, string>> {
    const ids = items.flatMap(({ workflowId }) => entryOfWorkflowId(workflowId)?.entryId ?? []);
    return new Map((await this.entries.findMany([...new Set(ids)])).map(({ id, no }) => [id, no]));
  }

  #recorded(
    incident: IncidentEntity,
    now: PendingActivity | undefined,
    numbers: ReadonlyMap<string, string>,
  ): Omit<IncidentDto, 'mayTry'> {
    const { id, workflowId, activity, cause, firstFailedAt, resolvedAt } = incident;
    const entryId = entryOfWorkflowId(workflowId)?.entryId ?? null;
    return {
      ...{ id, workflowId, activity, cause, entryId, entryNo: (entryId && numbers.get(entryId)) ?? null },
      ...attemptsOf(incident, now),
      firstFailedAt: firstFailedAt.toISOString(),
      resolvedAt: resolvedAt?.toISOString() ?? null,
      temporalUiUrl: temporalUiLink(this.config.temporal, workflowId),
    };
  }
}

/** What the engine says of an incident at this moment; a resolved one is the record's alone. */
function nowPending(
  { workflowId, activity, resolvedAt }: IncidentEntity,
  pending: readonly PendingActivity[],
): PendingActivity | undefined {
  if (resolvedAt) return undefined;
  return pending.find((each) => each.workflowId === workflowId && each.activity === activity);
}

/** Tries made and to come: the engine knows better than the record, where it knows anything. */
function attemptsOf(
  incident: IncidentEntity,
  now: PendingActivity | undefined,
): Pick<IncidentDto, 'attempts' | 'lastFailedAt' | 'nextTryAt' | 'source'> {
  return {
    attempts: Math.max(incident.attempts, now?.attempts ?? 0),
    lastFailedAt: (now?.lastFailedAt ?? incident.lastFailedAt).toISOString(),
    nextTryAt: (now?.nextTryAt ?? incident.nextTryAt)?.toISOString() ?? null,
    source: now ? 'engine' : 'record',
  };
}
