import { condition, setCurrentDetails, setHandler } from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type { EvaluatedChunk, SweepPlace, SweepStep } from '../../libs/contract/sweep.activities.js';
import {
  SWEEP_UPDATES,
  sweepStateQuery,
  type StandardSweepInput,
  type SweepCommand,
  type SweepCommandResult,
} from '../../libs/contract/sweep.messages.js';
import {
  isSweepEnded,
  judgeSweep,
  SWEEP_COMMANDS,
  type SweepCommandName,
  type SweepFacts,
  type SweepState,
} from '../../libs/rules/standards/sweep.js';
import { refused } from '../../libs/rules/verdict.js';
import { now } from '../list-entry/entry-book.js';
import { ruleRefused } from '../list-entry/refusal.js';
import { decisions, labour } from './sweep-work.js';

/** One sweep. Takes officers' commands at any time, one after another; works in chunks, so that it stops soon. */
export class StandardSweep {
  facts: SweepFacts;
  private readonly sweepId: string;
  private readonly turns = new Mutex();
  private exiting = false;
  private settled = 0;

  constructor({ sweepId, facts }: StandardSweepInput) {
    this.sweepId = sweepId;
    this.facts = facts;
    this.say();
    setHandler(sweepStateQuery, () => this.facts);
    for (const name of SWEEP_COMMANDS) this.take(name);
  }

  /** Judges everybody; a list with nobody on it needs no approval. */
  async dryRun(): Promise<void> {
    const at = now();
    let after: SweepPlace | null = null;
    let fallsOut = 0;
    while (this.facts.state === 'dryRun') {
      const chunk: EvaluatedChunk = await labour.evaluateSweep({ sweepId: this.sweepId, after, at });
      fallsOut += chunk.fallsOut;
      after = chunk.next;
      if (after === null) await this.goOn('dryRun', fallsOut > 0 ? 'awaitingApproval' : 'done');
    }
  }

  /** From the approval on, until nobody is left or the sweep is cancelled. */
  async exits(): Promise<void> {
    while (!isSweepEnded(this.facts.state)) {
      await condition(() => this.facts.state === 'running' || isSweepEnded(this.facts.state));
      if (this.facts.state === 'running' && !(await this.exitChunk())) await this.goOn('running', 'done');
    }
  }

  /** Whether entries are left. */
  private async exitChunk(): Promise<boolean> {
    this.exiting = true;
    try {
      const { settled, left } = await labour.exitSweptEntries({ sweepId: this.sweepId, at: now() });
      this.settled += settled;
      this.say();
      return left;
    } finally {
      this.exiting = false;
    }
  }

  private take(name: SweepCommandName): void {
    setHandler(SWEEP_UPDATES[name], (given: SweepCommand) => this.obey(name, given), {
      validator: (given: SweepCommand) => this.admit(name, given),
    });
  }

  /** While a step is being recorded the officer may have read what it leads to: then only the turn decides. */
  private admit(name: SweepCommandName, given: SweepCommand): void {
    if (!this.turns.isLocked()) this.judged(name, given);
  }

  /** The law. Asked when a command arrives and again when its turn has come. */
  private judged(name: SweepCommandName, { actor, reasonGiven }: SweepCommand) {
    const judgement = judgeSweep(this.facts, { name, by: actor, reasonGiven });
    if (!judgement.allowed) throw ruleRefused(judgement);
    return judgement;
  }

  /** Answers after the transaction, and when it stops the batch, after the last exit under way. */
  private async obey(name: SweepCommandName, given: SweepCommand): Promise<SweepCommandResult> {
    const answer = await this.turns.runExclusive(() => this.decide(name, given));
    if (answer.state !== 'running') await condition(() => !this.exiting);
    return answer;
  }

  private async decide(name: SweepCommandName, given: SweepCommand): Promise<SweepCommandResult> {
    const { transition, role } = this.judged(name, given);
    const { id: actorId, departmentId } = given.actor;
    const by = { commandId: given.id, name, actorId, departmentId, role, article: transition.article };
    const answer = await this.record({ from: transition.from, to: transition.to, by });
    return answer ?? this.decide(name, given);
  }

  /** What comes about by itself, unless a command came first. */
  private goOn(from: SweepState, to: SweepState): Promise<void> {
    return this.turns.runExclusive(async () => {
      if (this.facts.state === from) await this.record({ from, to, by: null });
    });
  }

  /** Null when the record stood elsewhere: adopted, to be judged again. */
  private async record(step: Pick<SweepStep, 'from' | 'to' | 'by'>): Promise<SweepCommandResult | null> {
    const { sweepId } = this;
    const answer = await decisions.recordSweepStep({ sweepId, at: now(), ...step });
    if (answer.outcome === 'barred') throw ruleRefused(refused(answer.rule));
    this.facts = { ...this.facts, state: answer.stands };
    this.say();
    return answer.outcome === 'ahead' ? null : { sweepId, state: answer.state, at: answer.at };
  }

  private say(): void {
    setCurrentDetails(`${this.facts.state} · ${String(this.settled)}`);
  }
}
