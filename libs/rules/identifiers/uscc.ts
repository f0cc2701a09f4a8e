import { fault, weightedSum } from './check.js';
import type { IdentifierCheck } from './check.js';

/** The 31 characters of GB 32100-2015 in the order of their values: no I, O, S, V, Z. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const IN_ALPHABET = new RegExp(`^[${USCC_ALPHABET}]+$`);
/** 3^(i-1) mod 31 for places 1–17. */
const USCC_WEIGHTS = Array.from({ length: 17 }).reduce<number[]>(
  (weights, _, i) => [...weights, i === 0 ? 1 : ((weights[i - 1] ?? 0) * 3) % 31],
  [],
);
/** GB 11714, for the organisation code in places 9–16; here letters count from A = 10 to Z = 35. */
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export type UsccFault = 'not 18 characters' | 'not a character of the code' | 'check digit';
export type UsccWarning = 'organisation code check digit' | 'region is not six digits';

/** The check character for the first 17 of a code, which must be of the alphabet. */
export function usccCheckCharacter(first17: string): string {
  return USCC_ALPHABET.charAt((31 - (weightedSum(first17, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31);
}

/** The check character (place 17) for the eight characters of an organisation code (places 9–16). */
export function organisationCheckCharacter(eight: string): string {
  const check = 11 - (weightedSum(eight, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  return check === 10 ? 'X' : String(check % 11);
}

function usccWarnings(code: string): UsccWarning[] {
  const warnings: UsccWarning[] = [];
  if (!/^\d{6}$/.test(code.slice(2, 8))) warnings.push('region is not six digits');
  // Codes handed out before 2015 kept the check of their old certificate, some of them wrongly.
  if (organisationCheckCharacter(code.slice(8, 16)) !== code.charAt(16)) {
    warnings.push('organisation code check digit');
  }
  return warnings;
}

/**
 * Checks a normalised unified social credit code (统一社会信用代码, GB 32100-2015). Only its own check character
 * refuses it; the embedded organisation code (GB 11714) and the region give warnings.
 */
export function checkUscc(code: string): IdentifierCheck<UsccFault, UsccWarning> {
  if (code.length !== 18) return fault('not 18 characters');
  if (!IN_ALPHABET.test(code)) return fault('not a character of the code');
  if (usccCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return fault('check digit');
  return { ok: true, warnings: usccWarnings(code) };
}
