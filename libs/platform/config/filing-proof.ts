import type { SettingFault } from './parse-settings.js';
import { secretFrom, unreadableSecrets } from './secret-files.js';
import type { Settings } from './settings.js';

/** What the portal needs to show the widget of a captcha. */
export interface CaptchaWidget {
  script: string;
  siteKey: string;
  /** In which the widget leaves its answer: `cf-turnstile-response`. */
  field: string;
  /** What it may load from: the origin of its script, and those that the operator names. */
  origins: string[];
}

/**
 * `captcha`: a service that answers what its widget gave the browser, as hCaptcha, Turnstile and reCAPTCHA do; without
 * a `widget` the portal shows none, and whoever files has a form of their own.
 */
export type FilingProofConfig =
  | { kind: 'work' }
  | { kind: 'none' }
  | { kind: 'captcha'; url: string; secret: string; widget: CaptchaWidget | null };

/** Of the widget all, or none. */
export const CAPTCHA_WIDGET = ['CAPTCHA_SCRIPT', 'CAPTCHA_SITE_KEY', 'CAPTCHA_FIELD'] as const;

type Given = Pick<
  Settings,
  | 'FILING_PROOF'
  | 'CAPTCHA_URL'
  | 'CAPTCHA_SECRET'
  | 'CAPTCHA_SECRET_FILE'
  | (typeof CAPTCHA_WIDGET)[number]
  | 'CAPTCHA_ORIGINS'
>;

export function filingProof(given: Given): FilingProofConfig {
  const { FILING_PROOF: kind, CAPTCHA_URL: url, CAPTCHA_SECRET, CAPTCHA_SECRET_FILE } = given;
  if (kind !== 'captcha') return { kind };
  const secret = (CAPTCHA_SECRET ?? secretFrom(CAPTCHA_SECRET_FILE))!;
  return { kind, url: url!, secret, widget: widgetOf(given) };
}

function widgetOf({
  CAPTCHA_SCRIPT: script,
  CAPTCHA_SITE_KEY: siteKey,
  CAPTCHA_FIELD: field,
  CAPTCHA_ORIGINS: others = [],
}: Given): CaptchaWidget | null {
  if (!script || !siteKey || !field) return null;
  return { script, siteKey, field, origins: [...new Set([new URL(script).origin, ...others])] };
}

/** A captcha needs its address and its secret, and its widget everything that belongs to it. */
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
  return [...faults, ...widgetFaults(settings)];
}

function widgetFaults(settings: Partial<Given>): SettingFault[] {
  const missing = CAPTCHA_WIDGET.filter((setting) => !settings[setting]);
  if (missing.length === CAPTCHA_WIDGET.length) return [];
  return missing.map((setting) => ({
    setting,
    reason: `is needed with the rest of ${CAPTCHA_WIDGET.join(', ')}`,
  }));
}
