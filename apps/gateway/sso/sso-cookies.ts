import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { openJson, sealJson } from '../../../libs/platform/crypto/envelope.js';
import type { Departure, Identity } from '../../../libs/platform/sso/identity-provider.js';
import { CONFIG } from '../core/tokens.js';

/** Only these routes are sent the cookies. */
export const SSO_PATH = '/api/v1/session/sso';
/** Each tab that sets out has a cookie of its own, named by its state. */
const DEPARTURE = 'minglu_sso_away_';
const ARRIVAL = 'minglu_sso';
/** Signing in at the provider may take a while; typing a code of an app takes less (milliseconds). */
const DEPARTURE_FOR = 10 * 60_000;
const ARRIVAL_FOR = 5 * 60_000;
/** So many tabs may be away at once; more would make headers too long. */
const MOST_DEPARTURES = 5;

interface Sealed<T> {
  what: T;
  /** Milliseconds. */
  at: number;
}

/** Somebody for whom the provider vouched just now. */
export interface Arrival {
  identity: Identity;
  vouchedAt: Date;
}

/**
 * What must be remembered between leaving for the provider and being signed in: in the browser, sealed, for minutes. Any
 * gateway can read it and no table is needed. The departure is `Lax`, for the provider's page sends people back; the
 * arrival is `Strict`, for only our own page turns it into a session.
 */
@Injectable()
export class SsoCookies {
  readonly #key: Buffer;
  readonly #secure: boolean;

  constructor(@Inject(CONFIG) { masterKey, cookieSecure }: GatewayConfig) {
    this.#key = masterKey.subkey('sso');
    this.#secure = cookieSecure;
  }

  depart(request: FastifyRequest, reply: FastifyReply, departure: Departure, now: Date): void {
    const away = Object.keys(request.cookies).filter((name) => name.startsWith(DEPARTURE));
    if (away.length >= MOST_DEPARTURES) for (const name of away) this.#clear(reply, name);
    this.#set(reply, nameOf(departure.state), departure, now, DEPARTURE_FOR, 'lax');
  }

  /** What this browser set out with under this state; null: it did not, or too long ago. */
  departure(request: FastifyRequest, state: string, now: Date): Departure | null {
    return this.#read<Departure>(request, nameOf(state), now, DEPARTURE_FOR)?.what ?? null;
  }

  arrive(reply: FastifyReply, identity: Identity, now: Date): void {
    this.#set(reply, ARRIVAL, identity, now, ARRIVAL_FOR, 'strict');
  }

  arrival(request: FastifyRequest, now: Date): Arrival | null {
    const sealed = this.#read<Identity>(request, ARRIVAL, now, ARRIVAL_FOR);
    return sealed && { identity: sealed.what, vouchedAt: new Date(sealed.at) };
  }

  forgetDeparture(reply: FastifyReply, { state }: Departure): void {
    this.#clear(reply, nameOf(state));
  }

  forgetArrival(reply: FastifyReply): void {
    this.#clear(reply, ARRIVAL);
  }

  #set(
    reply: FastifyReply,
    name: string,
    what: unknown,
    now: Date,
    lasts: number,
    sameSite: 'lax' | 'strict',
  ): void {
    const sealed = sealJson(this.#key, { what, at: now.getTime() } satisfies Sealed<unknown>, name);
    const options = { ...this.#options, sameSite, maxAge: lasts / 1000 };
    void reply.setCookie(name, sealed.toString('base64url'), options);
  }

  /** The time stands in the seal: a cookie that a browser keeps too long is no good either. */
  #read<T>(request: FastifyRequest, name: string, now: Date, lasts: number): Sealed<T> | null {
    const text = request.cookies[name];
    if (text === undefined) return null;
    try {
      const sealed = openJson<Sealed<T>>(this.#key, Buffer.from(text, 'base64url'), name);
      return now.getTime() - sealed.at <= lasts ? sealed : null;
    } catch {
      return null;
    }
  }

  #clear(reply: FastifyReply, name: string): void {
    void reply.clearCookie(name, this.#options);
  }

  get #options() {
    return { path: SSO_PATH, httpOnly: true, secure: this.#secure } as const;
  }
}

const nameOf = (state: string): string => `${DEPARTURE}${state}`;
