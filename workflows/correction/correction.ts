import {
  allHandlersFinished,
  condition,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type {
  CorrectionActivities,
  CorrectionDue,
  CorrectionStanding,
  CorrectionStep,
} from '../../libs/contract/correction.activities.js';
import {
  correctionAgainSignal,
  correctionStateQuery,
  correctUpdate,
  type CorrectionCommand,
  type CorrectionResult,
} from '../../libs/contract/correction.messages.js';
import {
  CORRECTION_LETTERS,
  type CorrectionDeadlineKind,
  type CorrectionFacts,
} from '../../libs/rules/correction/correction-facts.js';
import {
  factsAfterCommand,
  factsAfterLook,
  judgeCorrection,
  letterOwed,
  type CorrectionOrder,
} from '../../libs/rules/correction/judge-correction.js';
import { now } from '../list-entry/entry-book.js';
import { ruleRefused } from '../list-entry/refusal.js';
import { climbLadder } from '../outside/ladder.js';

/** Officers wait for these. */
const record = proxyActivities<Pick<CorrectionActivities, 'readCorrection' | 'recordCorrectionStep'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** Tried until it is done, visible to operators while it is not. */
const looks = proxyActivities<Pick<CorrectionActivities, 'lookOutward' | 'climbCorrectionRung'>>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 120_000;

/** The steps of one correction, each waiting for what it needs; officers' commands come in any order between them. */
export class Correction {
  private known: CorrectionFacts | null = null;
  private seq = 0;
  private readonly turns = new Mutex();
  /** By deadline: for which due date its ladder was set up. */
  private readonly ladders = new Map<CorrectionDeadlineKind, string>();

  constructor(private readonly entryId: string) {
    setHandler(correctionStateQuery, () => this.known);
    setHandler(correctionAgainSignal, () => this.readAgain());
    setHandler(
      correctUpdate,
      (command: CorrectionCommand) => this.turns.runExclusive(() => this.obey(command)),
      {
        validator: (command: CorrectionCommand) => {
          if (this.known && !this.turns.isLocked()) this.judged(orderOf(command));
        },
      },
    );
  }

  /** The exit is recorded, and with it what is owed. */
  async begin(): Promise<void> {
    await this.readAgain();
  }

  /** Every channel, platform and department has answered that it removed and stopped. */
  async everybodyTold(): Promise<void> {
    for (let pause = FIRST_PAUSE; this.facts.toldAt === null; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      if (this.afresh()) return;
      const { waitsFor } = await looks.lookOutward({ entryId: this.entryId });
      if (waitsFor.length === 0) await this.turns.runExclusive(() => this.recordTold());
      else await condition(this.afresh, pause);
    }
  }

  /** Apology and clarification are issued and served; officers do both. */
  async lettersServed(): Promise<void> {
    await condition(
      () => !CORRECTION_LETTERS.some((letter) => letterOwed(letter, this.facts)) || this.stops(),
    );
  }

  /** The head orders the erasure, once nothing else is owed; its order is followed by `erasure/<entry id>`. */
  async erasureOrdered(): Promise<void> {
    await condition(() => this.stops());
  }

  async rest(): Promise<'done' | 'fresh run suggested'> {
    await condition(allHandlersFinished);
    return this.facts.orderedAt === null ? 'fresh run suggested' : 'done';
  }

  private get facts(): CorrectionFacts {
    return this.known!;
  }

  private stops(): boolean {
    return this.facts.orderedAt !== null || this.afresh();
  }

  private readonly afresh = (): boolean => workflowInfo().continueAsNewSuggested;

  /** The law. Asked when a command arrives and again when its turn has come. */
  private judged(order: CorrectionOrder) {
    const judgement = judgeCorrection(this.facts, order, now());
    if (!judgement.allowed) throw ruleRefused(judgement);
    return judgement;
  }

  private async obey(command: CorrectionCommand): Promise<CorrectionResult> {
    // Its turn may come before the record was read.
    if (!this.known) this.stand(await record.readCorrection({ entryId: this.entryId }));
    const order = orderOf(command);
    const { event, role } = this.judged(order);
    const { id, departmentId } = command.actor;
    const { name: _, ...data } = command.demand;
    const written = await this.write({
      ...{ commandId: command.id, type: event, actor: { id, departmentId, role }, data },
      facts: factsAfterCommand(this.facts, order, now()),
    });
    return written ? { entryId: this.entryId, seq: this.seq } : this.obey(command);
  }

  private async readAgain(): Promise<void> {
    await this.turns.runExclusive(async () =>
      this.stand(await record.readCorrection({ entryId: this.entryId })),
    );
  }

  private async recordTold(): Promise<void> {
    const facts = factsAfterLook(this.facts, [], now());
    const actor = { system: 'service' } as const;
    await this.write({ commandId: uuid4(), type: 'everybodyTold', actor, data: {}, facts });
  }

  /** False: the record was ahead and has been adopted. */
  private async write(step: Omit<CorrectionStep, 'entryId' | 'seq' | 'at'>): Promise<boolean> {
    const { entryId } = this;
    const answer = await record.recordCorrectionStep({ ...step, entryId, seq: this.seq + 1, at: now() });
    this.stand(answer);
    return answer.step !== 'ahead';
  }

  private stand({ facts, seq, dues }: CorrectionStanding): void {
    this.known = facts;
    this.seq = seq;
    setCurrentDetails(facts.orderedAt ? 'erasure ordered' : facts.readyAt ? 'ready' : 'owed');
    for (const due of dues) this.setUpLadder(due);
  }

  private setUpLadder({ kind, dueAt, rungs }: CorrectionDue): void {
    if (this.ladders.get(kind) === dueAt) return;
    this.ladders.set(kind, dueAt);
    const { entryId } = this;
    const over = () => this.facts.dues[kind]?.dueAt !== dueAt;
    void climbLadder(rungs, `correction: ${kind} owed`, over, (rung) =>
      looks.climbCorrectionRung({ entryId, dueAt, ...rung }),
    );
  }
}

const orderOf = ({ actor, reasonGiven, demand }: CorrectionCommand): CorrectionOrder => ({
  ...demand,
  ...{ by: actor, reasonGiven },
});
