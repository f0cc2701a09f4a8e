import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { Metrics } from '../../../libs/platform/metrics/metrics.js';
import { engineProblem, EngineSilent } from './engine-errors.js';

/** How long an officer is kept waiting for an answer (milliseconds). Afterwards the same key asks again. */
export const COMMAND_WAIT = 15_000;
/** For what a page can do without. */
export const GLANCE = 3_000;

const AWAY: Readonly<Record<string, string>> = { 'engine-slow': 'silent', 'engine-unavailable': 'away' };

/** The way to Temporal: every call is bounded in time. */
@Injectable()
export class Engine {
  readonly #seconds;

  constructor(
    private readonly client: Client,
    metrics: Metrics,
  ) {
    this.#seconds = metrics.timer('engine_call', 'Calls to Temporal, by what became of them', ['outcome']);
  }

  get namespace(): string {
    return this.client.options.namespace;
  }

  /** Throws {@link EngineSilent}, or what the client throws. A call given up may still take effect. */
  async within<T>(milliseconds: number, work: (client: Client) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new EngineSilent());
        abort.abort();
      }, milliseconds);
    });
    const answer = this.client.connection.withAbortSignal(abort.signal, () => work(this.client));
    // Given up, it fails later with nobody listening.
    answer.catch(() => undefined);
    return this.#timed(Promise.race([answer, silence])).finally(() => {
      clearTimeout(timer);
    });
  }

  async #timed<T>(call: Promise<T>): Promise<T> {
    const stop = this.#seconds.startTimer();
    try {
      const answered = await call;
      stop({ outcome: 'answered' });
      return answered;
    } catch (error) {
      // What a workflow refuses is an answer too.
      stop({ outcome: AWAY[engineProblem(error)?.code ?? ''] ?? 'answered' });
      throw error;
    }
  }
}
