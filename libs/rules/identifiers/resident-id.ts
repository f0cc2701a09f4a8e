import { isRealDate } from '../calendar/dates.js';
import { fault, weightedSum } from './check.js';
import type { IdentifierCheck } from './check.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
/** Nobody who ever held a number was born before this. */
const EARLIEST_BIRTH = '1800-01-01';

export type ResidentIdFault =
  '15-digit ID is obsolete' | 'not 17 digits and a check digit' | 'not a birth date' | 'check digit';

/** The check character for the first 17 digits. */
export const residentIdCheckCharacter = (first17: string): string =>
  CHECK_CHARACTERS.charAt(weightedSum(first17, '0123456789', WEIGHTS) % 11);

/** The date of birth in a number of 18 places, as `YYYY-MM-DD`; null when there is no such day. */
export function birthDateIn(id: string): string | null {
  const date = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return isRealDate(date) ? date : null;
}

/**
 * Checks a normalised resident ID number (GB 11643-1999). Region codes change over time and are not checked.
 * @param today Shanghai date `YYYY-MM-DD`: nobody is born after it.
 */
export function checkResidentId(id: string, today: string): IdentifierCheck<ResidentIdFault> {
  if (/^\d{15}$/.test(id)) return fault('15-digit ID is obsolete');
  if (!/^\d{17}[\dX]$/.test(id)) return fault('not 17 digits and a check digit');
  const born = birthDateIn(id);
  if (born === null || born < EARLIEST_BIRTH || born > today) return fault('not a birth date');
  if (residentIdCheckCharacter(id.slice(0, 17)) !== id.charAt(17)) return fault('check digit');
  return { ok: true, warnings: [] };
}
