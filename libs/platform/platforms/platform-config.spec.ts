import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigurationFaulty } from '../config/parse-settings.js';
import { workerConfig } from '../config/process-config.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minglu-platforms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const platformsOf = (given: Record<string, string>) =>
  workerConfig({
    DATABASE_URL: 'postgres://minglu@db:5432/minglu',
    MINGLU_MASTER_KEY: randomBytes(32).toString('base64'),
    ...given,
  }).platforms;

describe('where the platforms are', () => {
  it('nobody has to say: they then take part by upload', () => {
    expect(platformsOf({})).toEqual({ access: {}, pullMinutes: 30 });
  });

  it('may be one address with one credential', () => {
    const { access } = platformsOf({ PLATFORM_URL: 'https://exchange.invalid/', PLATFORM_TOKEN: 'shared' });
    expect(access.national).toEqual({
      url: 'https://exchange.invalid/platforms/national',
      token: 'shared',
    });
  });

  it('may be an address of their own, which is never shown the shared credential', () => {
    writeFileSync(join(folder, 'token'), 'own\n');
    const { access } = platformsOf({
      ...{ PLATFORM_URL: 'https://exchange.invalid', PLATFORM_TOKEN: 'shared' },
      ...{ PLATFORM_MUNICIPAL_URL: 'https://municipal.invalid/api' },
      ...{ PLATFORM_NATIONAL_URL: 'https://national.invalid' },
      ...{ PLATFORM_NATIONAL_TOKEN_FILE: join(folder, 'token') },
    });
    expect(access).toMatchObject({
      municipal: { url: 'https://municipal.invalid/api', token: null },
      provincial: { token: 'shared' },
      national: { url: 'https://national.invalid', token: 'own' },
    });
  });

  it('says all faults at once and repeats no value', () => {
    const given = {
      ...{ PLATFORM_URL: 'ftp://exchange.invalid', PLATFORM_PULL_MINUTES: '0' },
      ...{ PLATFORM_MUNICIPAL_TOKEN: 'value to hide', PLATFORM_MUNICIPAL_TOKEN_FILE: join(folder, 'absent') },
    };
    expect(() => platformsOf(given)).toThrow(ConfigurationFaulty);
    try {
      platformsOf(given);
    } catch (error) {
      const { faults, message } = error as ConfigurationFaulty;
      expect(faults.map(({ setting }) => setting)).toEqual([
        ...['PLATFORM_URL', 'PLATFORM_PULL_MINUTES'],
        ...['PLATFORM_MUNICIPAL_TOKEN, PLATFORM_MUNICIPAL_TOKEN_FILE', 'PLATFORM_MUNICIPAL_TOKEN_FILE'],
      ]);
      expect(message).not.toContain('value to hide');
    }
  });
});
