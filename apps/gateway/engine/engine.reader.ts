import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { PROCEDURES } from '../../../libs/rules/procedure/procedures.js';
import { isEnded } from '../../../libs/rules/procedure/states.js';
import type { Procedure } from '../../../libs/rules/procedure/transition.js';
import { inParallel } from '../bulk/in-parallel.js';
import { Engine } from '../core/engine.js';
import { temporalUiLink } from '../core/temporal-links.js';
import { CONFIG } from '../core/tokens.js';
import type { EngineSummaryDto, WorkflowTypeSummaryDto } from './engine.dto.js';

/** All counts together (milliseconds). */
const PATIENCE = 8_000;
const WIDTH = 8;
const DAY = 86_400_000;

/** Ages of running workflows: from … days to … days. */
const AGES = [
  ['day', 0, 1],
  ['week', 1, 7],
  ['month', 7, 30],
  ['older', 30, null],
] as const;

const openStates = ({ states }: Procedure): string[] => states.filter((state) => !isEnded(state));
const STATES: Readonly<Partial<Record<string, readonly string[]>>> = {
  [WORKFLOW_TYPES.red]: openStates(PROCEDURES.red),
  [WORKFLOW_TYPES.black]: openStates(PROCEDURES.black),
  [WORKFLOW_TYPES.watch]: openStates(PROCEDURES.watch),
  [WORKFLOW_TYPES.bigDataWarning]: openStates(PROCEDURES.warning),
};

const startedAgo = (days: number, now: Date): string =>
  `"${new Date(now.getTime() - days * DAY).toISOString()}"`;

function ageQuery(from: number, to: number | null, now: Date): string {
  const until = `StartTime <= ${startedAgo(from, now)}`;
  return to === null ? until : `${until} AND StartTime > ${startedAgo(to, now)}`;
}

/** Workflows by type, state and age, as the engine's visibility counts them. */
@Injectable()
export class EngineReader {
  constructor(
    private readonly engine: Engine,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  async summary(): Promise<EngineSummaryDto> {
    const now = new Date();
    const types = await this.engine
      .within(PATIENCE, async (client) => {
        const summaries: WorkflowTypeSummaryDto[] = [];
        for (const type of Object.values(WORKFLOW_TYPES)) summaries.push(await summaryOf(client, type, now));
        return summaries;
      })
      .catch(() => null);
    return {
      engineAnswered: types !== null,
      at: now.toISOString(),
      types: types ?? [],
      temporalUiUrl: temporalUiLink(this.config.temporal),
    };
  }
}

async function summaryOf(client: Client, type: string, now: Date): Promise<WorkflowTypeSummaryDto> {
  const ofType = `WorkflowType = "${type}"`;
  const running = `${ofType} AND ExecutionStatus = "Running"`;
  const failed = `${ofType} AND ExecutionStatus IN ("Failed", "Terminated", "TimedOut", "Canceled")`;
  const states = STATES[type] ?? [];
  const queries = [
    ...[running, `${ofType} AND ExecutionStatus = "Completed"`, failed],
    ...AGES.map(([, from, to]) => `${running} AND ${ageQuery(from, to, now)}`),
    ...states.map((state) => `${running} AND State = "${state}"`),
  ];
  const counts = await inParallel(
    queries,
    WIDTH,
    async (query) => (await client.workflow.count(query)).count,
  );
  const [total = 0, completed = 0, failures = 0, ...rest] = counts;
  return {
    ...{ type, running: total, completed, failed: failures },
    byAge: tally(
      AGES.map(([name]) => name),
      rest,
    ),
    byState: tally(states, rest.slice(AGES.length)),
  };
}

/** Counts under their names, without the zeros. */
const tally = (names: readonly string[], counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    names.map((name, index) => [name, counts[index] ?? 0] as const).filter(([, count]) => count > 0),
  );
