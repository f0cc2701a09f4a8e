import { z } from 'zod';
import type { Platform } from '../../rules/words.js';
import type { PlatformAccess, PlatformsConfig } from './platform-config.js';
import {
  PlatformConnector,
  type PlatformPull,
  type RemovalAnswer,
  type RemovalReceipt,
  type RemovalToHandIn,
} from './platform-connector.js';
import { PlatformFailure } from './platform-failure.js';
import { readPull, type Pieces } from './pull-reading.js';

export interface Patience {
  /** For an answer of one piece, and for each piece of a long one. */
  answerMs: number;
  /** For a whole snapshot. */
  pullMs: number;
}

const PATIENCE: Patience = { answerMs: 15_000, pullMs: 10 * 60_000 };

const receiptSchema = z.object({ receipt: z.string().min(1).max(200) });
const answerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('pending') }),
  z.object({
    status: z.enum(['removed', 'refused']),
    answeredAt: z.iso.datetime({ offset: true }),
    answer: z.string().max(1000).nullable(),
  }),
]);

interface Asked {
  method?: 'GET' | 'POST';
  body?: object;
  headers?: Record<string, string>;
  signal: AbortSignal;
}

/**
 * The platforms over HTTP: `GET /snapshot` answers lines of JSON, `POST /removals` a receipt, and
 * `GET /removals/<receipt>` the answer when there is one (docs/platforms.md).
 */
export class HttpPlatformConnector extends PlatformConnector {
  constructor(
    private readonly config: PlatformsConfig,
    private readonly patience: Patience = PATIENCE,
  ) {
    super();
  }

  knows(platform: Platform): boolean {
    return this.config.access[platform] !== undefined;
  }

  async pull(platform: Platform): Promise<PlatformPull> {
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(this.patience.pullMs)]);
    const response = await this.#inTime(platform, abort, this.#ask(platform, '/snapshot', { signal }));
    if (!response.body) throw new PlatformFailure(platform, 'nonsense', 'no content');
    return readPull(platform, piecesOf(response.body), (piece) => this.#inTime(platform, abort, piece));
  }

  async handInRemoval(
    platform: Platform,
    { requestId, reference, entryNo }: RemovalToHandIn,
  ): Promise<RemovalReceipt> {
    const { status, json } = await this.#askForJson(platform, '/removals', {
      method: 'POST',
      body: { requestId, reference, entryNo },
      headers: { 'idempotency-key': requestId },
    });
    if (status === 404) throw new PlatformFailure(platform, 'refused', 'HTTP 404');
    return understood(platform, receiptSchema, json);
  }

  async removalAnswer(platform: Platform, receipt: string): Promise<RemovalAnswer> {
    const { status, json } = await this.#askForJson(platform, `/removals/${encodeURIComponent(receipt)}`);
    return status === 404 ? { status: 'unknown' } : understood(platform, answerSchema, json);
  }

  async #askForJson(platform: Platform, path: string, asked: Omit<Asked, 'signal'> = {}) {
    const signal = AbortSignal.timeout(this.patience.answerMs);
    const response = await this.#ask(platform, path, { ...asked, signal });
    const text = await response.text().catch((error: unknown) => {
      throw failureOf(platform, error);
    });
    return { status: response.status, json: jsonOf(text) };
  }

  async #ask(platform: Platform, path: string, asked: Asked): Promise<Response> {
    const { url, token } = this.#access(platform);
    const { method = 'GET', body, headers, signal } = asked;
    const response = await fetch(url + path, {
      method,
      signal,
      redirect: 'error',
      headers: {
        accept: 'application/json, application/x-ndjson',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw failureOf(platform, error);
    });
    if (response.ok || (response.status === 404 && path !== '/snapshot')) return response;
    await response.body?.cancel();
    const kind = response.status >= 500 || response.status === 429 ? 'failed' : 'refused';
    throw new PlatformFailure(platform, kind, `HTTP ${response.status}`);
  }

  #access(platform: Platform): PlatformAccess {
    const access = this.config.access[platform];
    if (!access) throw new PlatformFailure(platform, 'notConfigured');
    return access;
  }

  /** Each piece has its own time: a snapshot may be long, but it has to go on. */
  async #inTime<T>(platform: Platform, abort: AbortController, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => abort.abort(new DOMException('', 'TimeoutError')), this.patience.answerMs);
    try {
      return await work;
    } catch (error) {
      throw error instanceof PlatformFailure ? error : failureOf(platform, error);
    } finally {
      clearTimeout(timer);
    }
  }
}

const piecesOf = (body: object): Pieces =>
  (body as { [Symbol.asyncIterator](): Pieces })[Symbol.asyncIterator]();

function failureOf(platform: Platform, error: unknown): PlatformFailure {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError' || name === 'AbortError') return new PlatformFailure(platform, 'silent');
  const code = typeof cause?.code === 'string' ? cause.code : undefined;
  return new PlatformFailure(platform, 'unreachable', code);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function understood<T>(platform: Platform, schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new PlatformFailure(platform, 'nonsense');
  return parsed.data;
}
