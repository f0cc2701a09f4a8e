import { fault } from './check.js';
import type { IdentifierCheck } from './check.js';

export type LeiFault = 'not 20 letters and digits' | 'check digits';

/** The code as one long number, letters counting from A = 10 to Z = 35, modulo 97 (ISO 7064). */
function mod97(code: string): number {
  let rest = 0;
  for (const char of code) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The two check digits (02…98) for the first 18 characters. */
export const leiCheckDigits = (first18: string): string =>
  String(98 - mod97(`${first18}00`)).padStart(2, '0');

/**
 * Checks a normalised legal entity identifier (全球法人机构识别编码, ISO 17442). 00, 01 and 99 satisfy the
 * remainder as well but are never issued, therefore the digits themselves are compared.
 */
export function checkLei(code: string): IdentifierCheck<LeiFault> {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return fault('not 20 letters and digits');
  if (leiCheckDigits(code.slice(0, 18)) !== code.slice(18)) return fault('check digits');
  return { ok: true, warnings: [] };
}
