import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { StatisticsMonthRepository } from '../../../libs/persistence/repositories/statistics-month.repository.js';
import { lastWholeMonth } from '../../../libs/rules/statistics/period.js';
import { refused } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { isRunGone } from '../core/engine-errors.js';
import type { Caller } from '../http/caller.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { StatisticsEngine } from './statistics-engine.js';

/** How long the caller waits for the month to be there, and how often it is looked for (milliseconds). */
const OPENING = 5_000;
const LOOK = 100;

/** What the credit office does to a month: has it gathered, has a push tried at once. Both are safe to repeat. */
@Injectable()
export class MonthsService {
  constructor(
    private readonly months: StatisticsMonthRepository,
    private readonly engine: StatisticsEngine,
    private readonly auditor: Auditor,
  ) {}

  /** A month before the first that began by itself. Throws a refusal, or a problem of the engine. */
  async open(month: string, caller: Caller): Promise<void> {
    const deed = deedOf('statistics.open', month);
    if (month > lastWholeMonth(new Date().toISOString())) {
      const refusal = refused('statistics-not-over');
      await this.auditor.refused(caller, deed, refusal);
      throw new RuleRefusedProblem(refusal);
    }
    await this.engine.start(month).catch((error: unknown) => {
      throw toProblem(error);
    });
    await this.auditor.allowed(caller, deed);
    await this.#opened(month);
  }

  /** The workflow writes the month: who asked for it finds it, unless the workers are away. */
  async #opened(month: string): Promise<void> {
    for (let waited = 0; waited < OPENING && !(await this.months.find(month)); waited += LOOK)
      await delay(LOOK);
  }

  /** Throws `not-found`, or a problem of the engine. */
  async push(month: string, caller: Caller): Promise<void> {
    if (!(await this.months.find(month))) throw new Problem('not-found');
    await this.engine.push(month).catch((error: unknown) => {
      if (!isRunGone(error)) throw toProblem(error);
    });
    await this.auditor.allowed(caller, deedOf('statistics.push', month));
  }
}

const deedOf = (action: string, month: string): Deed => ({
  action,
  target: { kind: 'statistics', id: month },
});
