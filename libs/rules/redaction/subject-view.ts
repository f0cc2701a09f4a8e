import { maskName, maskNumber } from './mask.js';
import type { Particulars, PublicViewRules } from './particulars.js';

/** What the public reads of a subject (R6.4). */
export interface PublicSubject {
  name: string;
  uscc: string | null;
  lei: string | null;
  legalRepresentative: string | null;
}

const nameFor = (name: string, view: 'masked' | 'full'): string =>
  view === 'masked' ? maskName(name) : name;

/**
 * The public view. A natural person: the masked name and nothing else, no code either, as a trader's USCC leads to
 * the person. An organisation: name, USCC, LEI, and who heads it, masked. Never a document's number, never an address.
 */
export function publicSubject(subject: Particulars, rules: PublicViewRules): PublicSubject {
  const { kind, name, uscc, lei, legalRepresentative } = subject;
  if (kind === 'naturalPerson') {
    return { name: nameFor(name, rules.naturalPersonName), uscc: null, lei: null, legalRepresentative: null };
  }
  const head = legalRepresentative && nameFor(legalRepresentative.name, rules.legalRepresentativeName);
  return { name, uscc, lei, legalRepresentative: head };
}

const maskOrNull = (number: string | null): string | null => (number === null ? null : maskNumber(number));

/** What officers see until they state a purpose: names, but of personal numbers only the ends, and no address. */
export function officerSubject(subject: Particulars): Particulars {
  const { legalRepresentative: head, address } = subject;
  return {
    ...subject,
    documentNumber: maskOrNull(subject.documentNumber),
    ...(address !== undefined && { address: address === null ? null : '***' }),
    legalRepresentative: head && { ...head, documentNumber: maskOrNull(head.documentNumber) },
  };
}
