import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigurationFaulty, type SettingFault } from './parse-settings.js';
import { gatewayConfig, toolConfig, workerConfig } from './process-config.js';

const KEY = randomBytes(32).toString('base64');
const SOUND = { DATABASE_URL: 'postgres://minglu:secret@127.0.0.1:5432/minglu', MINGLU_MASTER_KEY: KEY };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minglu-config-'));
});
afterAll(() => rm(folder, { recursive: true }));

function faultsOf(read: () => unknown): readonly SettingFault[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationFaulty) return error.faults;
    throw error;
  }
  return [];
}

const keyFile = async (name: string, content: string | Buffer): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('configuration', () => {
  it('a captcha needs its address and its secret; without one the browser works', async () => {
    const captcha = { ...SOUND, FILING_PROOF: 'captcha' };
    expect(faultsOf(() => gatewayConfig(captcha)).map(({ setting }) => setting)).toEqual([
      ...['CAPTCHA_URL', 'CAPTCHA_SECRET, CAPTCHA_SECRET_FILE'],
    ]);
    const url = 'https://captcha.example/verify';
    const CAPTCHA_SECRET_FILE = await keyFile('captcha', 'sample\n');
    expect(gatewayConfig({ ...captcha, CAPTCHA_URL: url, CAPTCHA_SECRET_FILE }).filingProof).toEqual({
      ...{ kind: 'captcha', url, secret: 'sample', widget: null },
    });
    const given = { ...captcha, CAPTCHA_URL: url, CAPTCHA_SECRET_FILE };
    const CAPTCHA_SCRIPT = 'https://captcha.example/1/api.js';
    expect(faultsOf(() => gatewayConfig({ ...given, CAPTCHA_SCRIPT })).map(({ setting }) => setting)).toEqual(
      ['CAPTCHA_SITE_KEY', 'CAPTCHA_FIELD'],
    );
    const widget = { CAPTCHA_SCRIPT, CAPTCHA_SITE_KEY: 'key', CAPTCHA_FIELD: 'h-captcha-response' };
    const CAPTCHA_ORIGINS = 'https://assets.captcha.example';
    expect(gatewayConfig({ ...given, ...widget, CAPTCHA_ORIGINS }).filingProof).toMatchObject({
      widget: {
        ...{ script: CAPTCHA_SCRIPT, siteKey: 'key', field: 'h-captcha-response' },
        origins: ['https://captcha.example', CAPTCHA_ORIGINS],
      },
    });
    expect(gatewayConfig(SOUND).filingProof).toEqual({ kind: 'work' });
  });

  it('has defaults for everything that one machine needs', () => {
    expect(gatewayConfig(SOUND)).toMatchObject({
      ...{
        host: '127.0.0.1',
        port: 7300,
        cookieSecure: false,
        adminDist: null,
        portalDist: null,
        trustedProxies: ['loopback'],
      },
      database: { url: SOUND.DATABASE_URL, poolSize: 10 },
      temporal: { address: '127.0.0.1:7233', namespace: 'minglu', tls: null, apiKey: null, uiUrl: null },
    });
    expect(workerConfig(SOUND)).toMatchObject({ healthPort: 7301, workflowBundle: null });
    expect(toolConfig({ DATABASE_URL: SOUND.DATABASE_URL })).toMatchObject({ embedded: false });
  });

  it('lists all faults at once and repeats no value', () => {
    const environment = {
      ...{ DATABASE_URL: 'mysql://secret', GATEWAY_PORT: '70000', LOG_LEVEL: 'loud', COOKIE_SECURE: 'maybe' },
      ...{ MINGLU_MASTER_KEY: 'too-short', TEMPORAL_ADDRESS: 'nowhere', TEMPORAL_TLS_CERT: '/tls/cert.pem' },
    };
    const faults = faultsOf(() => gatewayConfig(environment));
    expect(faults.map(({ setting }) => setting).sort()).toEqual([
      ...[
        'COOKIE_SECURE',
        'DATABASE_URL',
        'GATEWAY_PORT',
        'LOG_LEVEL',
        'MINGLU_MASTER_KEY',
        'TEMPORAL_ADDRESS',
      ],
      'TEMPORAL_TLS_CERT, TEMPORAL_TLS_KEY',
    ]);
    const told = new ConfigurationFaulty(faults).message;
    for (const value of Object.values(environment)) expect(told).not.toContain(value);
  });

  it('takes proxies by address, network or name, and nothing else', () => {
    const TRUSTED_PROXIES = '10.1.2.3, 192.168.0.0/16,loopback,::1';
    expect(gatewayConfig({ ...SOUND, TRUSTED_PROXIES }).trustedProxies).toEqual([
      ...['10.1.2.3', '192.168.0.0/16', 'loopback', '::1'],
    ]);
    for (const wrong of ['everybody', '10.1.2', '10.0.0.0/33', '10.1.2.3,']) {
      const faults = faultsOf(() => gatewayConfig({ ...SOUND, TRUSTED_PROXIES: wrong }));
      expect(faults.map(({ setting }) => setting)).toEqual(['TRUSTED_PROXIES']);
    }
  });

  it('counts an empty setting as not given', () => {
    expect(faultsOf(() => toolConfig({ DATABASE_URL: '' }))).toEqual([
      { setting: 'DATABASE_URL', reason: 'is required' },
    ]);
    expect(gatewayConfig({ ...SOUND, GATEWAY_PORT: '' }).port).toBe(7300);
  });

  it('takes the master key from one place, in either form', async () => {
    const { MINGLU_MASTER_KEY: _given, ...rest } = SOUND;
    const { id } = gatewayConfig(SOUND).masterKey;
    for (const [name, content] of [
      ['base64', `${KEY}\n`],
      ['plain', Buffer.from(KEY, 'base64')],
    ] as const) {
      const file = await keyFile(name, content);
      expect(gatewayConfig({ ...rest, MINGLU_MASTER_KEY_FILE: file }).masterKey.id).toBe(id);
    }
    const one = 'MINGLU_MASTER_KEY, MINGLU_MASTER_KEY_FILE';
    const both = { ...SOUND, MINGLU_MASTER_KEY_FILE: join(folder, 'plain') };
    for (const environment of [rest, both]) {
      expect(faultsOf(() => gatewayConfig(environment))).toEqual([
        { setting: one, reason: 'one of the two' },
      ]);
    }
  });

  it.each(['missing', 'short'])('refuses a master key file that is %s', async (name) => {
    if (name === 'short') await keyFile(name, 'c2hvcnQ=');
    const { MINGLU_MASTER_KEY: _given, ...rest } = SOUND;
    const faults = faultsOf(() => gatewayConfig({ ...rest, MINGLU_MASTER_KEY_FILE: join(folder, name) }));
    expect(faults.map(({ setting }) => setting)).toEqual(['MINGLU_MASTER_KEY_FILE']);
  });
});
