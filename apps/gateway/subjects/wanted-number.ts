import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { normaliseIdentifier } from '../../../libs/rules/identifiers/normalise.js';
import { checkResidentId } from '../../../libs/rules/identifiers/resident-id.js';
import { checkUscc } from '../../../libs/rules/identifiers/uscc.js';
import { Problem } from '../http/problem.js';

/** A number that finds a subject, normalised and checked. */
export interface WantedNumber {
  scheme: 'uscc' | 'residentId';
  value: string;
}

export const fault = (path: string, reason: string): Problem =>
  new Problem('invalid-input', { errors: [{ path, reason }] });

/** Throws `invalid-input`: a mistyped number is said to be one, not "not found". */
export function wantedUscc(path: string, given: string): WantedNumber {
  const { value } = normaliseIdentifier(given);
  const checked = checkUscc(value);
  if (!checked.ok) throw fault(path, checked.fault);
  return { scheme: 'uscc', value };
}

/** As {@link wantedUscc}. */
export function wantedResidentId(path: string, given: string): WantedNumber {
  const { value } = normaliseIdentifier(given);
  const checked = checkResidentId(value, shanghaiDate(new Date().toISOString()));
  if (!checked.ok) throw fault(path, checked.fault);
  return { scheme: 'residentId', value };
}
