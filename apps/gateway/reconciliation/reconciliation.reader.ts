import { Inject, Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import {
  ReconciliationRepository,
  type Finding,
} from '../../../libs/persistence/repositories/reconciliation.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { repairOf } from '../../../libs/rules/reconciliation/findings.js';
import { temporalUiLink } from '../core/temporal-links.js';
import { CONFIG } from '../core/tokens.js';
import { iso } from '../http/instants.js';
import type { ReconciliationDto, ReconciliationFindingDto } from './reconciliation.dto.js';

const RUNS = 14;
const FINDINGS = 200;

/** What comparing the record with the engine came to (R11.2). */
@Injectable()
export class ReconciliationReader {
  constructor(
    private readonly reports: ReconciliationRepository,
    private readonly entries: EntryRepository,
    private readonly users: UserRepository,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  async read(): Promise<ReconciliationDto> {
    const runs = await this.reports.runs(RUNS);
    return {
      runs: runs.map(({ startedAt, finishedAt, ...run }) => ({
        ...run,
        startedAt: startedAt.toISOString(),
        finishedAt: iso(finishedAt),
      })),
      findings: await this.shown(await this.reports.findings(FINDINGS)),
    };
  }

  async shown(findings: readonly Finding[]): Promise<ReconciliationFindingDto[]> {
    const found = await this.entries.findMany(findings.flatMap(({ lifeId }) => lifeId ?? []));
    const numbers = new Map(found.map(({ id, no }) => [id, no]));
    const names = await this.users.displayNames(findings.flatMap(({ repairedBy }) => repairedBy ?? []));
    return findings.map(({ id, life, code, workflowId, lifeId, ...one }) => ({
      ...{ id, life, code, workflowId, inRecord: one.inRecord, inEngine: one.inEngine },
      ...(lifeId && numbers.has(lifeId)
        ? { entryId: lifeId, entryNo: numbers.get(lifeId)! }
        : { entryId: null, entryNo: null }),
      ...{ firstSeenAt: one.firstSeenAt.toISOString(), lastSeenAt: one.lastSeenAt.toISOString() },
      repair: one.resolvedAt ? null : repairOf(life, code),
      ...{ repairedAt: iso(one.repairedAt), resolvedAt: iso(one.resolvedAt) },
      repairedBy: one.repairedBy && (names.get(one.repairedBy) ?? null),
      temporalUiUrl: life === 'feed' ? null : temporalUiLink(this.config.temporal, workflowId),
    }));
  }
}
