import { PassThrough, Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntryRow } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryListRepository } from '../../../libs/persistence/repositories/entry-list.repository.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { Auditor } from '../core/auditor.js';
import { Looks } from '../core/looks.js';
import type { Caller } from '../http/caller.js';
import { MAX_PAGE } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import { CSV, XLSX } from '../statistics/statistics-export.js';
import { BYTE_ORDER_MARK, csvLine, safeCell } from '../sweeps/csv-line.js';
import { COUNT_CAP, filterOf } from './entries.reader.js';
import { EntryRows } from './entry-rows.js';
import { cellsOf, EXPORT_COLUMNS } from './export-cells.js';
import type { EntryExportFormat, ExportEntriesDto } from './export-entries.dto.js';

type Rows = AsyncIterable<string[]>;

const TYPES: Record<EntryExportFormat, string> = { csv: CSV, xlsx: XLSX };
const COLUMN_WIDTH = 18;

/**
 * The entries that a list shows, as a table for spreadsheets (R6.7): of each what the caller sees on the screen and
 * no more. Which they are is settled, and written down as a look at all of them, before the first is told.
 */
@Injectable()
export class EntriesExport {
  constructor(
    private readonly entries: EntryListRepository,
    private readonly rows: EntryRows,
    private readonly fields: FieldRepository,
    private readonly looks: Looks,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `export-too-large`. */
  async of({ format, purpose, ...query }: ExportEntriesDto, caller: Caller): Promise<StreamableFile> {
    const deed = { action: 'entry.export', details: { format } };
    const found = await this.#found(query);
    if (!found) {
      await this.auditor.failed(caller, deed);
      throw new Problem('export-too-large');
    }
    await this.looks.exported(found, purpose, caller);
    await this.auditor.allowed(caller, { ...deed, details: { format, entries: found.length } });
    const rows = this.#cells(found, caller);
    const today = shanghaiDate(new Date().toISOString());
    return new StreamableFile(format === 'csv' ? Readable.from(csvOf(rows)) : workbookOf(rows), {
      type: TYPES[format],
      disposition: `attachment; filename="entries-${today}.${format}"`,
    });
  }

  /** In the order of the list; null: more than are counted. */
  async #found(query: Parameters<typeof filterOf>[0]): Promise<EntryRow[] | null> {
    const filter = filterOf(query);
    const found: EntryRow[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await this.entries.list(filter, { cursor, limit: MAX_PAGE });
      found.push(...items);
      if (found.length > COUNT_CAP) return null;
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    return found;
  }

  async *#cells(entries: readonly EntryRow[], caller: Caller): AsyncGenerator<string[]> {
    const fields = new Map((await this.fields.list()).map(({ code, name }) => [code, name]));
    for (let at = 0; at < entries.length; at += MAX_PAGE) {
      for (const row of await this.rows.shown(entries.slice(at, at + MAX_PAGE), caller))
        yield cellsOf(row, fields);
    }
  }
}

async function* csvOf(rows: Rows): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(EXPORT_COLUMNS);
  for await (const row of rows) yield csvLine(row);
}

/** Written row by row; what fails midway breaks the stream off, so that nobody takes half of it for all. */
function workbookOf(rows: Rows): Readable {
  const stream = new PassThrough();
  writeWorkbook(rows, stream).catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

async function writeWorkbook(rows: Rows, stream: PassThrough): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream });
  const sheet = workbook.addWorksheet('名单条目', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = EXPORT_COLUMNS.map((header) => ({ header, width: COLUMN_WIDTH }));
  for await (const row of rows) sheet.addRow(row.map(safeCell)).commit();
  sheet.commit();
  await workbook.commit();
}
