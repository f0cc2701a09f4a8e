import { addressIn, type NotificationAddress } from '../notifications/address.js';
import type { CaseParty } from '../remedies/case-words.js';
import type { PaperKind } from './kinds.js';
import { templateOf } from './templates.js';

/** What somebody who brought a case about the entry left, to be reached by. */
export interface CaseContact {
  caseId: string;
  party: CaseParty;
  contact: string;
}

interface SentPaper {
  kind: PaperKind;
  /** The case that it answers. */
  caseId: string | null;
}

/**
 * Whom a copy of a paper may be sent to, and where: nobody but whom it is addressed to. The answer to a case goes to
 * whoever brought it, every other paper to the subject, as far as it brought a case itself; null: no mail address and no
 * mobile number of theirs is known. `contacts`: the latest first.
 *
 * A copy is no service. §6 leaves to the law how a notice is served, and the law serves electronically only upon whoever
 * has agreed to it, with the arrival proven (行政处罚法第六十一条, 民事诉讼法第九十条); a contact left in a case agrees to
 * nothing, and no policy pack says otherwise. So no window begins with it: an officer who holds the agreement gives
 * `serveNotice` with the method `electronic`, the date and the proof.
 */
export function reachedFor(
  { kind, caseId }: SentPaper,
  contacts: readonly CaseContact[],
): (CaseContact & { address: NotificationAddress }) | null {
  const isFilers = templateOf(kind).addressed === 'filer';
  const theirs = contacts.filter((one) => (isFilers ? one.caseId === caseId : one.party === 'subject'));
  const answered = theirs.filter((one) => one.caseId === caseId);
  const found = [...answered, ...theirs].find((one) => addressIn(one.contact).kind !== 'none');
  return found ? { ...found, address: addressIn(found.contact) } : null;
}
