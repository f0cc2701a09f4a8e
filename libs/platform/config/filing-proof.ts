import type { SettingFault } from './parse-settings.js';
import { secretFrom, unreadableSecrets } from './secret-files.js';
import type { Settings } from './settings.js';

/** `captcha`: a service that answers what its widget gave the browser, as hCaptcha, Turnstile and reCAPTCHA do. */
export type FilingProofConfig =
  { kind: 'work' } | { kind: 'none' } | { kind: 'captcha'; url: string; secret: string };

type Given = Pick<Settings, 'FILING_PROOF' | 'CAPTCHA_URL' | 'CAPTCHA_SECRET' | 'CAPTCHA_SECRET_FILE'>;

export function filingProof({ FILING_PROOF: kind, CAPTCHA_URL: url, ...given }: Given): FilingProofConfig {
  if (kind !== 'captcha') return { kind };
  return { kind, url: url!, secret: (given.CAPTCHA_SECRET ?? secretFrom(given.CAPTCHA_SECRET_FILE))! };
}

/** A captcha needs its address and its secret. */
export function filingProofFaults(settings: Partial<Given>): SettingFault[] {
  const { FILING_PROOF, CAPTCHA_URL, CAPTCHA_SECRET, CAPTCHA_SECRET_FILE } = settings;
  const faults = unreadableSecrets({ CAPTCHA_SECRET_FILE });
  if (FILING_PROOF !== 'captcha') return faults;
  if (!CAPTCHA_URL) faults.push({ setting: 'CAPTCHA_URL', reason: 'is needed with FILING_PROOF=captcha' });
  if (!CAPTCHA_SECRET && !CAPTCHA_SECRET_FILE)
    faults.push({
      setting: 'CAPTCHA_SECRET, CAPTCHA_SECRET_FILE',
      reason: 'one is needed with FILING_PROOF=captcha',
    });
  return faults;
}
