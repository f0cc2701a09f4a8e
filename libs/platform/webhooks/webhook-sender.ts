import { lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { signedHeaders } from './signature.js';
import { hostOf, WebhookAddresses } from './webhook-addresses.js';

/** For an answer (milliseconds). */
const PATIENCE = 10_000;
const REFUSED = 'EADDRESSREFUSED';

export interface OutgoingWebhook {
  url: string;
  secret: string;
  id: string;
  body: string;
}

/** `status`: of the answer, whatever it is; null: there was none, for the reason that `error` names. */
export interface WebhookAnswer {
  status: number | null;
  error: 'unreachable' | 'silent' | 'addressRefused' | null;
}

/** Sends deliveries: signed, without following redirects, and never to where a stranger must not send us. */
export class WebhookSender {
  constructor(
    private readonly addresses: WebhookAddresses,
    private readonly patience = PATIENCE,
  ) {}

  /** Does not throw. */
  send({ url: typed, secret, id, body }: OutgoingWebhook): Promise<WebhookAnswer> {
    if (this.addresses.faultOf(typed) !== null) return Promise.resolve(failure('addressRefused'));
    const url = new URL(typed);
    const headers = {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Minglu-Webhooks',
      ...signedHeaders(secret, { id, at: new Date(), body }),
    };
    const signal = AbortSignal.timeout(this.patience);
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((answer) => {
      const options = { method: 'POST', headers, signal, agent: false, lookup: this.#lookup(url) } as const;
      const sent = request(url, options, (response) => {
        answer({ status: response.statusCode ?? null, error: null });
        // Only whether it was taken matters; whatever else it says is not read.
        response.destroy();
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === REFUSED) answer(failure('addressRefused'));
        else answer(failure(signal.aborted ? 'silent' : 'unreachable'));
      });
      sent.end(body);
    });
  }

  /** Judges the very addresses that the connection is made to: a name may lead elsewhere a moment later. */
  #lookup(url: URL): LookupFunction | undefined {
    if (isIP(hostOf(url)) > 0) return undefined;
    return (hostname, options, callback) => {
      resolve(hostname, { ...options, all: true }, (error, found) => {
        if (error) return callback(error, []);
        const [first] = found;
        if (!first || found.some(({ address }) => !this.addresses.mayReach(address)))
          return callback(Object.assign(new Error('address refused'), { code: REFUSED }), []);
        return options.all ? callback(null, found) : callback(null, first.address, first.family);
      });
    };
  }
}

const failure = (error: NonNullable<WebhookAnswer['error']>): WebhookAnswer => ({ status: null, error });
