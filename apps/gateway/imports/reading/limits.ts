/** What a preliminary list may be at most. Beyond it a file is a mistake or an attack. */
export const LIMITS = {
  fileBytes: 48 * 1024 * 1024,
  /** A workbook is held compressed while it is read. */
  workbookBytes: 24 * 1024 * 1024,
  /** Of all parts of a workbook together, inflated: guards against zip bombs. */
  inflatedBytes: 512 * 1024 * 1024,
  rows: 100_000,
  columns: 60,
  /** Characters of one CSV record. */
  recordLength: 64 * 1024,
  /** Characters of all shared strings of a workbook, and how many strings: one for each cell of the template. */
  sharedCharacters: 64 * 1024 * 1024,
  sharedStrings: 2_000_000,
  /** Formats of cells; spreadsheet programs stop at 65,490. */
  formats: 65_536,
  /** Bytes of XML without a tag beginning or ending: a cell holds 32,767 characters. */
  silentBytes: 512 * 1024,
} as const;
