import type { SettingFault } from './parse-settings.js';
import { secretFrom, unreadableSecrets } from './secret-files.js';
import type { SettingName, Settings } from './settings.js';

/** Single sign-on by OpenID Connect. */
export interface SsoConfig {
  /** As the provider's metadata and its tokens name it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What officers call it. */
  name: string;
  scope: string;
  /** The claim by which an account that awaits its person is found, once. */
  claim: string;
  /** What the provider says (`acr`) when it asked for a second factor; null: only `amr` with `mfa` says so. */
  secondFactorAcr: string | null;
  /** Where the provider sends people back to, signed in and signed out. */
  callback: string;
  signedOut: string;
}

export const SSO_SETTINGS = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_CLIENT_SECRET_FILE',
  'OIDC_NAME',
  'OIDC_SCOPE',
  'OIDC_CLAIM',
  'OIDC_SECOND_FACTOR_ACR',
  'LOCAL_PASSWORDS',
  'PUBLIC_URL',
] as const satisfies readonly SettingName[];

type Given = Pick<Settings, (typeof SSO_SETTINGS)[number]>;

/** The name with which people sign in there. */
const USUAL_CLAIM = 'preferred_username';
export const SSO_CALLBACK = '/api/v1/session/sso/callback';

/** Null: officers sign in with their passwords only. */
export function ssoConfig(given: Given): SsoConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, PUBLIC_URL: base } = given;
  const clientSecret = given.OIDC_CLIENT_SECRET ?? secretFrom(given.OIDC_CLIENT_SECRET_FILE);
  if (!issuer || !clientId || !clientSecret || !base) return null;
  return {
    ...{ issuer, clientId, clientSecret, name: given.OIDC_NAME },
    ...{ scope: given.OIDC_SCOPE, claim: given.OIDC_CLAIM ?? USUAL_CLAIM },
    secondFactorAcr: given.OIDC_SECOND_FACTOR_ACR ?? null,
    callback: new URL(SSO_CALLBACK, base).href,
    signedOut: new URL('/sign-in', base).href,
  };
}

/** Of a provider everything, or nothing; and no way in may be closed before another is open. */
export function ssoFaults(settings: Partial<Given>): SettingFault[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE, PUBLIC_URL } = settings;
  const faults = unreadableSecrets({ OIDC_CLIENT_SECRET_FILE });
  if (OIDC_ISSUER === undefined) {
    if (settings.LOCAL_PASSWORDS === 'refused') faults.push(needed('OIDC_ISSUER', 'LOCAL_PASSWORDS=refused'));
    if (OIDC_CLIENT_ID) faults.push(needed('OIDC_ISSUER', 'OIDC_CLIENT_ID'));
    return faults;
  }
  if (!OIDC_CLIENT_ID) faults.push(needed('OIDC_CLIENT_ID', 'OIDC_ISSUER'));
  if (!PUBLIC_URL) faults.push(needed('PUBLIC_URL', 'OIDC_ISSUER'));
  if (!OIDC_CLIENT_SECRET === !OIDC_CLIENT_SECRET_FILE)
    faults.push({ setting: 'OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE', reason: 'one of the two' });
  return faults;
}

const needed = (setting: string, by: string): SettingFault => ({
  setting,
  reason: `is needed with ${by}`,
});
