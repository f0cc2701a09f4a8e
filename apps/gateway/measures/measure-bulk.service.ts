import { Injectable } from '@nestjs/common';
import { inParallel } from '../bulk/in-parallel.js';
import type { Caller } from '../http/caller.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { MeasureCommandsService } from './measure-commands.service.js';
import type { AcknowledgedDto, AcknowledgedManyDto, AcknowledgeManyDto } from './measure-commands.dto.js';

/** Updates under way at once. */
const WIDTH = 8;

/** Many tasks of one department acknowledged at once: first what would happen, then each on its own (R11.1). */
@Injectable()
export class MeasureBulkService {
  constructor(private readonly commands: MeasureCommandsService) {}

  async acknowledge({ ids, preview }: AcknowledgeManyDto, caller: Caller): Promise<AcknowledgedManyDto> {
    const work = preview
      ? (id: string) => this.#foreseen(id, caller)
      : (id: string) => this.#given(id, caller);
    return { items: await inParallel(ids, WIDTH, work) };
  }

  async #foreseen(id: string, { actor }: Caller): Promise<AcknowledgedDto> {
    const asked = await this.commands.mayAcknowledge(id, { officer: actor });
    if (!asked) throw new Problem('not-found');
    const { task, verdict } = asked;
    const head = { id, entryNo: task.entryNo };
    if (verdict.allowed) return { ...head, outcome: 'would', rule: null, reason: null };
    return { ...head, outcome: 'refused', rule: verdict.rule, reason: verdict.reason };
  }

  async #given(id: string, caller: Caller): Promise<AcknowledgedDto> {
    try {
      const task = await this.commands.give(id, { name: 'acknowledge' }, { officer: caller.actor }, caller);
      return { id, entryNo: task.entryNo, outcome: 'done', rule: null, reason: null };
    } catch (error) {
      if (!(error instanceof RuleRefusedProblem)) throw error;
      const { rule, reason } = error.refusal;
      return { id, entryNo: null, outcome: 'refused', rule, reason };
    }
  }
}
