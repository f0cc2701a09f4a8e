import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { ENTRY_UPDATES } from '../../libs/contract/entry.messages.js';
import { FAILURES, type RuleRefusedDetail } from '../../libs/contract/failures.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import {
  RemedyCaseRepository,
  type StandingCase,
} from '../../libs/persistence/repositories/remedy-case.repository.js';
import { isEnded, isInForce } from '../../libs/rules/procedure/states.js';
import { decisionFollows } from '../../libs/rules/remedies/consequence.js';
import type { Actor, ExitGround, Role } from '../../libs/rules/words.js';
import { orderId, ServiceOrders } from '../consequences/service-orders.js';

/** What came of carrying a decision out; kept with the case. */
type Result =
  | { result: 'nothingFollows' | 'entryGoesOn' | 'entryDismissed' | 'entryBeyond' }
  | { result: 'entryExited'; ground: ExitGround }
  /** The entry's own procedure refuses the exit to who decided the case: somebody who may has to do it. */
  | { result: 'exitRefused'; rule: string };

/** How entries follow what is decided in cases. */
@Injectable()
export class RemedyConsequences {
  constructor(
    private readonly cases: RemedyCaseRepository,
    private readonly entries: EntryRepository,
    private readonly orders: ServiceOrders,
    private readonly commands: CommandRepository,
    private readonly client: Client,
  ) {}

  /** 有异议的，由认定部门核实 (§六, §七): before recognition only. */
  async hold({ row }: StandingCase): Promise<boolean> {
    const entry = await this.entryOf(row.entryId);
    if (!entry || isEnded(entry.state) || isInForce(entry.state)) return false;
    const id = orderId(row.id, `${entry.id}/hold`);
    return this.orders.act(entry.workflowId, 'holdForObjection', { id, data: { caseId: row.id } });
  }

  /** Once; a repeat finds it recorded. */
  async carryOut(remedy: StandingCase): Promise<void> {
    const { id, outcome } = remedy.row;
    const { result, ...data } = await this.follow(remedy);
    await this.cases.carriedOut(
      id,
      orderId(id, `carried-out/${String(outcome)}`),
      { result, ...data },
      new Date(),
    );
  }

  private async follow({ row, facts }: StandingCase): Promise<Result> {
    const entry = await this.entryOf(row.entryId);
    if (!entry) return { result: 'nothingFollows' };
    if (entry.facts.objection && heldBy(entry, row.id)) {
      const sustained = row.outcome === 'upheld' || row.outcome === 'overturned';
      const settled = await this.orders.act(entry.workflowId, 'settleObjection', {
        id: orderId(row.id, `${entry.id}/settle/${String(row.outcome)}`),
        data: { caseId: row.id, outcome: sustained ? 'sustained' : 'rejected' },
      });
      if (!settled) return { result: 'entryBeyond' };
      return { result: sustained ? 'entryDismissed' : 'entryGoesOn' };
    }
    const ground = decisionFollows(facts.kind, row.outcome);
    if (!ground) return { result: 'nothingFollows' };
    return isInForce(entry.state) ? this.exit(entry, row.id, ground) : { result: 'entryBeyond' };
  }

  /** The decider of the case has the entry exit, by the entry's own procedure. */
  private async exit(entry: EntryRecord, caseId: string, ground: ExitGround): Promise<Result> {
    const decision = (await this.cases.events(caseId)).findLast(({ outcome }) => outcome !== null);
    const actor = actorOf(decision?.actor);
    if (!actor) return { result: 'nothingFollows' };
    const id = orderId(caseId, `${entry.id}/exit/${ground}`);
    const body = { ground, caseId };
    const receivedAt = new Date();
    const told = { id, entryId: entry.id, name: 'exit', actorId: actor.id, body, receivedAt };
    await this.commands.receive({ ...told, texts: { reason: `caseDecided:${caseId}` } });
    const given = { id, actor, data: { ground }, reasonGiven: true };
    try {
      const handle = this.client.workflow.getHandle(entry.workflowId);
      await handle.executeUpdate(ENTRY_UPDATES.exit, { updateId: id, args: [given] });
      return { result: 'entryExited', ground };
    } catch (error) {
      return refusedExit(error);
    }
  }

  private async entryOf(entryId: string | null): Promise<EntryRecord | null> {
    if (!entryId) return null;
    const entry = await this.entries.find(entryId);
    if (!entry) throw new RecordMissing('the entry');
    return entry;
  }
}

const heldBy = ({ facts: { objection } }: EntryRecord, caseId: string): boolean =>
  [objection?.id, ...(objection?.waiting ?? [])].includes(caseId);

function actorOf(actor: Record<string, unknown> | undefined): Actor | null {
  const { id, departmentId, role } = (actor ?? {}) as { id?: string; departmentId?: string; role?: Role };
  return id && departmentId && role ? { id, departmentId, roles: [role] } : null;
}

/** What has ended at the same instant by itself has ended; every other refusal is told. */
function refusedExit(error: unknown): Result {
  if (error instanceof WorkflowNotFoundError) return { result: 'entryBeyond' };
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure) || cause.type !== FAILURES.ruleRefused) throw error;
  const { rule } = (cause.details?.[0] ?? { rule: 'role-required' }) as RuleRefusedDetail;
  return rule === 'entry-ended' ? { result: 'entryBeyond' } : { result: 'exitRefused', rule };
}
