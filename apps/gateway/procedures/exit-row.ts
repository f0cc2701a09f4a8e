import type { Exit } from '../../../libs/rules/procedure/exits.js';
import type { ExitRowDto } from './exits.dto.js';

const DECIDERS = { clock: 'clock', system: 'service' } as const;

/** A row of the table of exits as it is sent. */
export function exitRow({ by, guards: _, reason, ...row }: Exit): ExitRowDto {
  return {
    ...row,
    decidedBy: typeof by === 'string' ? DECIDERS[by] : 'officer',
    by: typeof by === 'string' ? [] : [...by],
    reasonRequired: reason === 'required',
  };
}
