import { Injectable } from '@nestjs/common';
import type { OfficerCommand } from '../../../libs/contract/entry.messages.js';
import { Metrics } from '../../../libs/platform/metrics/metrics.js';
import { Problem } from '../http/problem.js';

interface Answered {
  repeated: boolean;
}

/** Counts commands by what became of them, and times them. */
@Injectable()
export class CommandMetrics {
  readonly #commands;
  readonly #seconds;

  constructor(metrics: Metrics) {
    this.#commands = metrics.counter('commands_total', 'Officers’ commands by outcome', [
      'command',
      'outcome',
    ]);
    this.#seconds = metrics.timer('command', 'From the request to the answer of a command', ['command']);
  }

  async observed<T extends Answered>(command: OfficerCommand, work: () => Promise<T>): Promise<T> {
    const stop = this.#seconds.startTimer({ command });
    try {
      const answer = await work();
      this.#commands.inc({ command, outcome: answer.repeated ? 'repeated' : 'done' });
      return answer;
    } catch (error) {
      this.#commands.inc({ command, outcome: error instanceof Problem ? error.code : 'internal' });
      throw error;
    } finally {
      stop();
    }
  }
}
