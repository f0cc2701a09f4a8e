import type { Particulars } from '../redaction/particulars.js';
import { publicText } from '../redaction/public-text.js';

const MASKED = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' } as const;

/**
 * The text of a case as everybody may read it. A case tells what was done and not to whom: an entry leaves its list
 * and is taken down, while the case stays. So names of organisations are masked as those of persons, and codes go.
 */
export function caseText(text: string, subject: Particulars): string {
  const codes = [subject.uscc, subject.lei].filter((code): code is string => code !== null && code !== '');
  return publicText(text, { ...subject, kind: 'naturalPerson' }, MASKED, codes);
}
