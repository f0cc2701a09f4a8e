import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { MasterKey } from '../../../libs/platform/crypto/master-key.js';
import { SsoCookies } from './sso-cookies.js';

const gateway = (masterKey: MasterKey) =>
  new SsoCookies({ masterKey, cookieSecure: true } as unknown as GatewayConfig);
const KEY = new MasterKey(randomBytes(32));
const AT = new Date('2026-03-02T02:00:00.000Z');
const later = (minutes: number, seconds = 0) => new Date(AT.getTime() + minutes * 60_000 + seconds * 1000);
const departure = (state: string) => ({ state, nonce: 'n', verifier: 'v' });
const identity = { issuer: 'https://id.example', subject: 's', claim: null, secondFactor: false };

/** A browser that keeps everything for ever, as one that was copied may. */
class Browser {
  readonly cookies: Record<string, string> = {};
  readonly request = { cookies: this.cookies } as unknown as FastifyRequest;
  readonly reply = {
    setCookie: (name: string, value: string) => (this.cookies[name] = value),
    clearCookie: (name: string) => delete this.cookies[name],
  } as unknown as FastifyReply;
}

describe('what a browser keeps on its way', () => {
  it('is read by every gateway with the same master key, and by no other', () => {
    const browser = new Browser();
    gateway(KEY).depart(browser.request, browser.reply, departure('a'), AT);
    expect(gateway(KEY).departure(browser.request, 'a', later(1))).toEqual(departure('a'));
    const stranger = gateway(new MasterKey(randomBytes(32)));
    expect(stranger.departure(browser.request, 'a', later(1))).toBeNull();
  });

  it('lasts for minutes, also where the browser keeps it', () => {
    const browser = new Browser();
    const cookies = gateway(KEY);
    cookies.depart(browser.request, browser.reply, departure('a'), AT);
    cookies.arrive(browser.reply, identity, AT);
    expect(cookies.departure(browser.request, 'a', later(10))).not.toBeNull();
    expect(cookies.departure(browser.request, 'a', later(10, 1))).toBeNull();
    expect(cookies.arrival(browser.request, later(5))).toEqual({ identity, vouchedAt: AT });
    expect(cookies.arrival(browser.request, later(5, 1))).toBeNull();
  });

  it('is good under its own name only', () => {
    const browser = new Browser();
    const cookies = gateway(KEY);
    cookies.depart(browser.request, browser.reply, departure('a'), AT);
    browser.cookies.minglu_sso_away_b = browser.cookies.minglu_sso_away_a!;
    expect(cookies.departure(browser.request, 'b', AT)).toBeNull();
  });

  it('does not pile up: of many tabs that never come back the earlier are forgotten', () => {
    const browser = new Browser();
    const cookies = gateway(KEY);
    for (const state of ['a', 'b', 'c', 'd', 'e', 'f'])
      cookies.depart(browser.request, browser.reply, departure(state), AT);
    expect(Object.keys(browser.cookies)).toEqual(['minglu_sso_away_f']);
  });
});
