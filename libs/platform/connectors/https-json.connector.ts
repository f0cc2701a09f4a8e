import { Agent, request } from 'undici';
import { z } from 'zod';
import type { Connector, Delivery, OutgoingMessage } from './connector.js';
import { DeliveryFailure, type DeliveryFailureKind } from './delivery-failure.js';
import { answerVerified, signedRequest, type Headers, type SignatureKey } from './message-signature.js';

/** PEM texts. */
export interface MutualTls {
  cert?: string;
  key?: string;
  ca?: string;
}

export interface HttpsJsonOptions {
  url: string;
  token: string | null;
  /** Signs what is sent. */
  signature?: SignatureKey | null;
  /** Without a right signature by it, no answer is believed. */
  answers?: SignatureKey | null;
  tls?: MutualTls | null;
}

/** For an answer (milliseconds). */
const PATIENCE = 15_000;
const LONGEST_ANSWER = 64 * 1024;

const deliverySchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('received'), receipt: z.string().trim().min(1).max(200) }),
  z.object({ status: z.literal('handedOver') }),
]);
const faultsSchema = z.object({ faults: z.array(z.string()).max(100) });

interface Asked {
  method: 'GET' | 'POST';
  url: string;
  headers: Headers;
  body: string | null;
}

interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** `POST <url>/messages` hands a message over, `GET <url>/messages/<id>` asks what became of it (docs/platforms.md). */
export class HttpsJsonConnector implements Connector {
  readonly #agent: Agent;

  constructor(
    private readonly name: string,
    private readonly options: HttpsJsonOptions,
    private readonly patience = PATIENCE,
  ) {
    this.#agent = new Agent({ connect: { ...options.tls, timeout: patience }, connections: 8 });
  }

  async deliver(message: OutgoingMessage): Promise<Delivery> {
    const answer = await this.#ask('/messages', message);
    if (answer.status === 422) throw new DeliveryFailure(this.name, 'rejected', faultsIn(answer.body));
    return this.#understood(answer);
  }

  async enquire(messageId: string): Promise<Delivery> {
    const answer = await this.#ask(`/messages/${encodeURIComponent(messageId)}`);
    return answer.status === 404 ? { status: 'unknown' } : this.#understood(answer);
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  async #ask(path: string, message?: OutgoingMessage): Promise<Answer> {
    const asked = await this.#request(path, message);
    const answer = await this.#sent(asked);
    const { answers } = this.options;
    if (answers && !(await answerVerified(answers, answer, asked)))
      throw new DeliveryFailure(this.name, 'untrusted');
    return answer;
  }

  async #request(path: string, message?: OutgoingMessage): Promise<Asked> {
    const { url, token, signature } = this.options;
    const body = message ? JSON.stringify(message) : null;
    const asked: Asked = {
      ...{ method: message ? 'POST' : 'GET', url: url + path, body },
      headers: {
        accept: 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(message && { 'content-type': 'application/json', 'idempotency-key': message.id }),
      },
    };
    return signature ? { ...asked, headers: await signedRequest(signature, asked, body) } : asked;
  }

  /** Redirects are not followed: whoever is sent elsewhere would be shown the credential. */
  async #sent({ method, url, headers, body }: Asked): Promise<Answer> {
    const signal = AbortSignal.timeout(this.patience);
    try {
      const response = await request(url, { method, headers, body, signal, dispatcher: this.#agent });
      return {
        status: response.statusCode,
        headers: headersOf(response.headers),
        body: await textOf(response.body),
      };
    } catch (error) {
      throw new DeliveryFailure(this.name, signal.aborted ? 'silent' : kindOf(error));
    }
  }

  #understood({ status, body }: Answer): Delivery {
    if (status === 401 || status === 403) throw new DeliveryFailure(this.name, 'unauthorised');
    if (status >= 500 || status === 429)
      throw new DeliveryFailure(this.name, 'failed', [`HTTP ${String(status)}`]);
    const parsed = deliverySchema.safeParse(jsonOf(body));
    if (status >= 300 || !parsed.success)
      throw new DeliveryFailure(this.name, 'nonsense', [`HTTP ${String(status)}`]);
    return parsed.data;
  }
}

class AnswerTooLong extends Error {}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > LONGEST_ANSWER) throw new AnswerTooLong();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const headersOf = (headers: Record<string, string | string[] | undefined>): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** Codes of OpenSSL and Node when the other side's certificate does not do. */
const UNTRUSTED = /CERT|ISSUER|SIGNATURE|ALTNAME|SELF_SIGNED/;
/** What the other side says when it does not like ours. */
const REFUSED_US =
  /ALERT_(BAD|UNKNOWN|EXPIRED|CERTIFICATE|REVOKED)|ALERT_(NO_)?CERT|CERTIFICATE_REQUIRED|UNKNOWN_CA$/;
const TIMED_OUT = [
  'TimeoutError',
  'AbortError',
  'ConnectTimeoutError',
  'HeadersTimeoutError',
  'BodyTimeoutError',
];

function kindOf(error: unknown): DeliveryFailureKind {
  if (error instanceof AnswerTooLong) return 'nonsense';
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (TIMED_OUT.includes(name)) return 'silent';
  if (REFUSED_US.test(code)) return 'unauthorised';
  return UNTRUSTED.test(code) ? 'untrusted' : 'unreachable';
}

const faultsIn = (body: string): string[] => {
  const parsed = faultsSchema.safeParse(jsonOf(body));
  return parsed.success ? parsed.data.faults : [];
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
