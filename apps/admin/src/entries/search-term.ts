/** What a search text is: a unified social credit code, an ID number, or else a name or entry number. */
export type SearchBy = 'uscc' | 'idNumber' | 'text';

const ID_NUMBER = /^\d{17}[\dX]$/;
const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** Full-width characters as half-width, no blanks, upper case: how numbers are compared. */
const asNumber = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** Reads what was typed into the search box. Whether a number is right, the service says. */
export function readSearch(typed: string): { by: SearchBy; text: string } {
  const number = asNumber(typed);
  if (ID_NUMBER.test(number)) return { by: 'idNumber', text: number };
  if (USCC.test(number)) return { by: 'uscc', text: number };
  return { by: 'text', text: typed.trim() };
}
