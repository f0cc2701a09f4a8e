import { normaliseIdentifier, trimBlanks } from '../identifiers/normalise.js';
import { birthDateIn } from '../identifiers/resident-id.js';
import { checkUscc } from '../identifiers/uscc.js';

/** What a member of the public may look up (§10, §23): organisations, by their code or by a part of their name. */
export type LookupTerm =
  | { kind: 'uscc'; value: string }
  | { kind: 'name'; value: string }
  /** As long as a code, and none: a slip of the pen. */
  | { kind: 'wrongCode' }
  /** A number that may be a person's is not looked up, nor kept. */
  | { kind: 'personalNumber' }
  | { kind: 'tooShort' };

const SHORTEST_NAME = 2;
const LIKE_A_CODE = /^[0-9A-Z]{18}$/;
/** IDs, passports, telephones: no organisation is called so. */
const LIKE_A_PERSONS_NUMBER = /^[A-Z]{0,2}\d{7,}[0-9X]$/;
const RESIDENT_ID = /^\d{17}[\dX]$/;

/** A resident ID may pass for a code by chance, but it holds a date of birth in the years of the living. */
const isResidentId = (code: string): boolean => {
  if (!RESIDENT_ID.test(code)) return false;
  const born = birthDateIn(code);
  return born !== null && born >= '1900-01-01' && born < '2100-01-01';
};

/** Reads what was typed into the search box of the portal. */
export function readLookupTerm(typed: string): LookupTerm {
  const code = normaliseIdentifier(typed).value;
  if (isResidentId(code)) return { kind: 'personalNumber' };
  if (LIKE_A_CODE.test(code))
    return checkUscc(code).ok ? { kind: 'uscc', value: code } : { kind: 'wrongCode' };
  if (LIKE_A_PERSONS_NUMBER.test(code)) return { kind: 'personalNumber' };
  const name = trimBlanks(typed);
  return Array.from(normaliseIdentifier(name).value).length < SHORTEST_NAME
    ? { kind: 'tooShort' }
    : { kind: 'name', value: name };
}
