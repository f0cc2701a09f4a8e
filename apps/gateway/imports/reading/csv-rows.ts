import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { LIMITS } from './limits.js';
import { tooLarge, unreadable } from './unreadable.js';

export type Encoding = 'utf-8' | 'gb18030';

/** UTF-8 when every byte of it is; GB18030 otherwise. A BOM in UTF-8 is UTF-8 too. */
export async function detectEncoding(content: Readable): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    content.destroy();
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw error;
  }
}

const OPTIONS = {
  bom: true,
  relaxColumnCount: true,
  relaxQuotes: false,
  skipEmptyLines: false,
  maxRecordSize: LIMITS.recordLength,
} as const;

const REASONS: Partial<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: 'a row is longer than allowed; perhaps a quotation mark is missing',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  INVALID_OPENING_QUOTE: 'a quotation mark in the middle of a cell',
  CSV_INVALID_CLOSING_QUOTE: 'text behind a closing quotation mark',
};

/** Node's own decoder: iconv-lite's loses characters of four bytes that a chunk's end cuts in two. */
async function* decoded(content: Readable, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of content as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The rows of a CSV, one by one. Throws `file-unreadable` and `payload-too-large`. */
export async function* csvRows(content: Readable, encoding: Encoding): AsyncGenerator<string[]> {
  const parser = parse(OPTIONS);
  const text = Readable.from(decoded(content, encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let rows = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.length > LIMITS.columns) throw tooLarge(`more than ${LIMITS.columns.toString()} columns`);
      if ((rows += 1) > LIMITS.rows + 1) throw tooLarge(`more than ${LIMITS.rows.toString()} rows`);
      yield cells;
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(REASONS[error.code] ?? 'not a CSV file') : error;
  } finally {
    content.destroy();
  }
}
