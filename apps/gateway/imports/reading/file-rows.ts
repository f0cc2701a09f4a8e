import type { Readable } from 'node:stream';
import { csvRows, detectEncoding } from './csv-rows.js';
import { LIMITS } from './limits.js';
import { tooLarge, unreadable } from './unreadable.js';
import { xlsxRows } from './xlsx-rows.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const HEAD_BYTES = 512;
const UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

const startsWith = (head: Buffer, start: Buffer): boolean => head.subarray(0, start.length).equals(start);

/** The first bytes of a file. */
async function headOf(content: Readable): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of content as AsyncIterable<Buffer>) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD_BYTES) break;
  }
  return head;
}

async function wholeOf(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if ((length += chunk.length) > LIMITS.workbookBytes) throw tooLarge('the workbook is too large');
  }
  return Buffer.concat(chunks);
}

/**
 * The rows of a preliminary list, whatever it came as: CSV in UTF-8 (with or without BOM) or GB18030, or XLSX. What
 * it is, its bytes say, not its name. `open` opens the file anew each time. Throws `file-unreadable`,
 * `payload-too-large`.
 */
export async function* fileRows(open: () => Promise<Readable>): AsyncGenerator<string[]> {
  const head = await headOf(await open());
  if (head.length === 0) throw unreadable('the file is empty');
  if (startsWith(head, OLD_EXCEL)) throw unreadable('an old .xls: save it as .xlsx or CSV');
  if (UTF16.some((mark) => startsWith(head, mark))) throw unreadable('UTF-16: save it as UTF-8 or GB18030');
  if (startsWith(head, ZIP)) yield* xlsxRows(await wholeOf(await open()));
  else if (head.includes(0)) throw unreadable('neither CSV nor XLSX');
  else yield* csvRows(await open(), await detectEncoding(await open()));
}
