import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationFaulty } from './parse-settings.js';
import { gatewayConfig } from './process-config.js';

const SOUND = {
  DATABASE_URL: 'postgres://minglu@127.0.0.1:5432/minglu',
  MINGLU_MASTER_KEY: randomBytes(32).toString('base64'),
};
const PROVIDER = {
  ...{ OIDC_ISSUER: 'https://id.example/district', OIDC_CLIENT_ID: 'minglu', OIDC_CLIENT_SECRET: 'sample' },
  PUBLIC_URL: 'https://credit.example',
};

function faultsOf(environment: Record<string, string>): string[] {
  try {
    gatewayConfig({ ...SOUND, ...environment });
  } catch (error) {
    if (error instanceof ConfigurationFaulty) return error.faults.map(({ setting }) => setting);
    throw error;
  }
  return [];
}

describe('the settings of single sign-on', () => {
  it('are none unless given: passwords it is', () => {
    expect(gatewayConfig(SOUND)).toMatchObject({ sso: null, localPasswords: 'allowed' });
    expect(faultsOf({ PUBLIC_URL: PROVIDER.PUBLIC_URL })).toEqual([]);
  });

  it('lead back to the address that officers know', () => {
    expect(gatewayConfig({ ...SOUND, ...PROVIDER, OIDC_NAME: '政务通' }).sso).toEqual({
      ...{ issuer: PROVIDER.OIDC_ISSUER, clientId: 'minglu', clientSecret: 'sample', name: '政务通' },
      ...{ scope: 'openid profile', claim: 'preferred_username', secondFactorAcr: null },
      callback: 'https://credit.example/api/v1/session/sso/callback',
      signedOut: 'https://credit.example/sign-in',
    });
  });

  it('are all there, or none', () => {
    const { OIDC_ISSUER } = PROVIDER;
    expect(faultsOf({ OIDC_ISSUER })).toEqual([
      ...['OIDC_CLIENT_ID', 'PUBLIC_URL', 'OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE'],
    ]);
    expect(faultsOf({ OIDC_CLIENT_ID: 'minglu' })).toEqual(['OIDC_ISSUER']);
    expect(faultsOf({ ...PROVIDER, OIDC_CLIENT_SECRET_FILE: '/no/such/file' })).toEqual([
      ...['OIDC_CLIENT_SECRET_FILE', 'OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE'],
    ]);
  });

  it('refuse passwords only where there is another way in', () => {
    expect(faultsOf({ LOCAL_PASSWORDS: 'refused' })).toEqual(['OIDC_ISSUER']);
    expect(faultsOf({ ...PROVIDER, LOCAL_PASSWORDS: 'refused' })).toEqual([]);
  });

  it.each([
    ['http://id.example', ['OIDC_ISSUER']],
    ['http://localhost.id.example', ['OIDC_ISSUER']],
    ['http://localhost:9000', []],
  ])('speak to %s in the open only on this machine', (OIDC_ISSUER, faults) => {
    expect([...new Set(faultsOf({ ...PROVIDER, OIDC_ISSUER }))]).toEqual(faults);
  });
});
