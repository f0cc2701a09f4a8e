/** Without it, spreadsheets take UTF-8 for the code page of their machine. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that a spreadsheet would take for a formula is kept from being one. */
const FORMULA = /^[=+\-@\t\r]/;

export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cell(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
