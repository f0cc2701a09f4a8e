import type { DeadlineKind } from '../procedure/commands.js';
import type { EntryTerms, FilingRung } from '../packs/entry-terms.js';
import type { Term } from '../calendar/term.js';

/** To whom the recognising department files (§九). */
export const RECIPIENTS = ['superior', 'creditOffice', 'municipal', 'provincial', 'national'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** The article that asks for filings. */
export const FILING_ARTICLE = '§9';

/** The entry's own deadline that a filing of its recognition settles. */
export const FILING_DEADLINES = {
  superior: 'filingSuperior',
  creditOffice: 'filingCreditOffice',
  municipal: 'filingMunicipal',
  provincial: 'filingProvincial',
  national: 'filingNational',
} as const satisfies Record<Recipient, DeadlineKind>;

/** Within what term of the event it has to be filed (§九: 7 and 10 working days for the platforms). */
export const filingTerm = ({ filing }: EntryTerms, recipient: Recipient): Term => filing[recipient];

/** The rung of the ladder on which an unreceived filing stands (R6.3), with the instant of each. */
export interface RungDue {
  role: FilingRung['role'];
  at: string;
}
