import {
  ActivityFailure,
  allHandlersFinished,
  ApplicationFailure,
  condition,
  setCurrentDetails,
  setHandler,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type {
  CaseDue,
  CaseEventActor,
  CaseStanding,
  CaseStep,
  RecordedCaseStep,
} from '../../libs/contract/case.activities.js';
import {
  CASE_UPDATES,
  caseAgainSignal,
  caseFiledUpdate,
  caseStateQuery,
  type AskedCaseCommand,
  type CaseActor,
  type CaseCommand,
  type CaseInput,
  type CaseResult,
} from '../../libs/contract/case.messages.js';
import type { CaseFacts } from '../../libs/rules/remedies/case-facts.js';
import { FILED_OPENS } from '../../libs/rules/remedies/case-procedure.js';
import { CASE_ARTICLES, type CaseDeadlineKind } from '../../libs/rules/remedies/case-words.js';
import {
  factsAfter,
  judgeCase,
  type CaseJudgement,
  type CaseOrder,
} from '../../libs/rules/remedies/judge-case.js';
import type { Role } from '../../libs/rules/words.js';
import { now } from '../list-entry/entry-book.js';
import { ruleRefused } from '../list-entry/refusal.js';
import { climbLadder } from '../outside/ladder.js';
import { consequences, record } from './case-record.js';

type Allowed = Extract<CaseJudgement, { allowed: true }>;

/** One case: takes commands one after another, minds its deadlines, and has the entry follow what was decided. */
export class RemedyCase {
  facts: CaseFacts;
  private seq = 0;
  private no = '';
  private filedAt = '';
  private readonly turns = new Mutex();
  /** By deadline: for which due date its ladder was set up. */
  private readonly ladders = new Map<CaseDeadlineKind, string>();
  private holding: Promise<void> | null = null;
  private carriedOut = false;
  private refusal: ApplicationFailure | null = null;

  constructor(private readonly input: CaseInput) {
    this.facts = input.facts;
    setHandler(caseStateQuery, () => this.facts);
    setHandler(caseFiledUpdate, () => this.filed());
    setHandler(caseAgainSignal, () => this.turns.runExclusive(() => this.lookAgain()));
    for (const name of Object.keys(CASE_UPDATES) as AskedCaseCommand[]) this.take(name);
  }

  /** The filing, or where a fresh run goes on. False: the record refused it, and whoever filed is told. */
  async file(): Promise<boolean> {
    try {
      await this.turns.runExclusive(() => (this.input.resumed ? this.lookAgain() : this.recordFiling()));
    } catch (error) {
      this.refusal = refusalIn(error);
      await condition(allHandlersFinished);
      return false;
    }
    const { kind } = this.facts;
    if (kind === 'objection' || kind === 'challenge') this.holding = this.holdEntry();
    return true;
  }

  async live(): Promise<'ended' | 'fresh run suggested'> {
    const afresh = () => workflowInfo().continueAsNewSuggested;
    while (!this.ended() && !afresh()) await this.waitOnce(afresh);
    await this.holding;
    await condition(allHandlersFinished);
    return this.ended() ? 'ended' : 'fresh run suggested';
  }

  resumption(): CaseInput {
    return { ...this.input, facts: this.facts, resumed: true };
  }

  private ended(): boolean {
    return this.facts.state === 'closed' && this.carriedOut;
  }

  /** A decision is carried out, the time for reconsideration passes, or a command changes what there is to wait for. */
  private async waitOnce(afresh: () => boolean): Promise<void> {
    if (this.owesConsequences()) return this.carryOut();
    const { state, deadlines } = this.facts;
    const dueAt = state === 'decided' ? deadlines.reconsideration : undefined;
    const changed = () =>
      this.facts.state !== state || this.facts.deadlines.reconsideration !== dueAt || afresh();
    if (!dueAt) return condition(changed);
    const left = Date.parse(dueAt) - Date.now();
    if (left > 0 && (await condition(changed, left, { summary: `reconsideration · ${dueAt}` }))) return;
    await this.turns.runExclusive(() => this.closeByClock(dueAt));
  }

  private owesConsequences(): boolean {
    return this.facts.outcome !== null && this.facts.state !== 'inReconsideration' && !this.carriedOut;
  }

  private async carryOut(): Promise<void> {
    await this.holding;
    await consequences.carryOutCase({ caseId: this.facts.caseId });
    await this.turns.runExclusive(() => this.lookAgain());
  }

  /** Never fails: an entry that is beyond being held goes its own way. */
  private async holdEntry(): Promise<void> {
    await consequences.holdEntry({ caseId: this.facts.caseId });
  }

  private take(name: AskedCaseCommand): void {
    setHandler(
      CASE_UPDATES[name],
      (given: CaseCommand) => this.turns.runExclusive(() => this.obey(name, given)),
      {
        validator: (given: CaseCommand) => {
          if (!this.turns.isLocked()) this.judged(orderOf(name, given));
        },
      },
    );
  }

  private async filed(): Promise<CaseResult> {
    await condition(() => this.seq > 0 || this.refusal !== null);
    if (this.refusal) throw this.refusal;
    return this.result(this.filedAt);
  }

  /** The law. Asked when a command arrives and again when its turn has come. */
  private judged(order: CaseOrder): Allowed {
    const judgement = judgeCase(this.facts, order);
    if (!judgement.allowed) throw ruleRefused(judgement);
    return judgement;
  }

  private async obey(name: AskedCaseCommand, given: CaseCommand): Promise<CaseResult> {
    const judgement = this.judged(orderOf(name, given));
    const actor = actorOf(given.actor, judgement.role);
    const answer = await this.follow(judgement, given.actor, {
      ...{ commandId: given.id, actor, data: { documentIds: given.documentIds } },
    });
    return answer ? this.result(answer.at) : this.obey(name, given);
  }

  /** Unless a command came first. */
  private async closeByClock(dueAt: string): Promise<void> {
    if (this.facts.state !== 'decided' || this.facts.deadlines.reconsideration !== dueAt) return;
    const judgement = this.judged({ name: 'close', by: 'clock', reasonGiven: false });
    await this.follow(judgement, 'clock', {
      ...{ commandId: uuid4(), actor: { system: 'clock' }, data: {} },
    });
  }

  private async recordFiling(): Promise<void> {
    const { facts, origin, codeHash, commandId, filedBy, documentIds } = this.input;
    const { kind, entryId, filedAt } = facts;
    const { workflowId } = workflowInfo();
    const answer = await this.write({
      header: { kind, entryId, origin, codeHash, workflowId },
      ...{ commandId, type: 'filed', article: CASE_ARTICLES[kind], actor: actorOf(filedBy, null) },
      ...{ from: null, to: 'received', outcome: null, facts, data: { documentIds, origin } },
      ...{ opens: [...FILED_OPENS], settles: [] },
    });
    this.filedAt = answer?.at ?? filedAt;
  }

  /** Records one row of the table. Null: the record was ahead and has been adopted. */
  private follow(
    judgement: Allowed,
    by: CaseActor | 'clock',
    given: Pick<CaseStep, 'commandId' | 'actor' | 'data'>,
  ): Promise<RecordedCaseStep | null> {
    const { transition, outcome } = judgement;
    const facts = factsAfter(this.facts, judgement, { by, at: now() });
    const extended: CaseDeadlineKind[] = transition.command === 'extend' ? ['decision'] : [];
    return this.write({
      ...given,
      ...{ type: transition.event, article: transition.article, from: transition.from, to: transition.to },
      ...{ outcome, facts, opens: [...transition.opens, ...extended] },
      settles: [...transition.settles, ...extended],
    });
  }

  private async write(step: Omit<CaseStep, 'caseId' | 'seq' | 'at'>): Promise<RecordedCaseStep | null> {
    const { caseId } = this.facts;
    const answer = await record.recordCaseStep({ ...step, caseId, seq: this.seq + 1, at: now() });
    this.stand(answer);
    return answer.step === 'ahead' ? null : answer;
  }

  private async lookAgain(): Promise<void> {
    this.stand(await record.readCase({ caseId: this.facts.caseId }));
  }

  private stand({ facts, seq, no, dues, carriedOut }: CaseStanding): void {
    this.facts = facts;
    this.seq = seq;
    this.no = no;
    this.carriedOut = carriedOut;
    setCurrentDetails(`${facts.kind} · ${facts.state}`);
    for (const due of dues) this.setUpLadder(due);
  }

  /** Nobody is warned of the end of the time in which a party may act. */
  private setUpLadder({ kind, dueAt, rungs }: CaseDue): void {
    if (kind === 'reconsideration' || this.ladders.get(kind) === dueAt) return;
    this.ladders.set(kind, dueAt);
    const over = () => this.facts.deadlines[kind] !== dueAt;
    const { caseId } = this.facts;
    void climbLadder(rungs, `case: ${kind} owed`, over, (rung) =>
      consequences.climbCaseRung({ caseId, kind, ...rung }),
    );
  }

  private result(at: string): CaseResult {
    const { caseId, state, outcome } = this.facts;
    return { caseId, no: this.no, seq: this.seq, state, outcome, at };
  }
}

/** What the record refuses for good; anything else is tried until it is done, and never comes here. */
function refusalIn(error: unknown): ApplicationFailure {
  const { cause } = error as ActivityFailure;
  if (error instanceof ActivityFailure && cause instanceof ApplicationFailure) return cause;
  throw error;
}

const orderOf = (name: AskedCaseCommand, { actor, reasonGiven, outcome }: CaseCommand): CaseOrder => ({
  ...{ name, by: actor, reasonGiven },
  ...(outcome && { outcome }),
});

const actorOf = (actor: CaseActor, role: Role | null): CaseEventActor =>
  actor === 'party' ? { party: true } : { id: actor.id, departmentId: actor.departmentId, role };
