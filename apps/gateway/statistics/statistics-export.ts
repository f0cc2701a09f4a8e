import { Injectable, StreamableFile } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { MeasureCatalogueReader } from '../../../libs/persistence/repositories/measure-catalogue.reader.js';
import { isEntryFigure, type FigureName } from '../../../libs/rules/statistics/figures.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { BYTE_ORDER_MARK, csvLine, safeCell } from '../sweeps/csv-line.js';
import { FIGURE_WORDS, GROUND_WORDS, LIST_WORDS, STANDING_WORDS } from './export-words.js';
import type { ExportFormat, StatisticsMonthDto } from './statistics.dto.js';
import { StatisticsReader } from './statistics.reader.js';

export const CSV = 'text/csv; charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES: Record<ExportFormat, string> = { csv: CSV, xlsx: XLSX };

const COLUMNS = [
  '部门',
  '报送情况',
  '指标',
  '名单',
  '领域、事由或者措施',
  '报送数',
  '系统统计数',
  '更正理由',
];
type Row = (string | number)[];

/** The figures of a month as a table for spreadsheets: of all departments together, then of each (R7.5). */
@Injectable()
export class StatisticsExport {
  constructor(
    private readonly reader: StatisticsReader,
    private readonly fields: FieldRepository,
    private readonly measures: MeasureCatalogueReader,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`. */
  async of(month: string, format: ExportFormat, caller: Caller): Promise<StreamableFile> {
    const statistics = await this.reader.one(month, caller);
    const rows = await this.#rows(statistics);
    const content = format === 'csv' ? csvOf(rows) : await workbookOf(month, rows);
    const target = { kind: 'statistics', id: month };
    await this.auditor.allowed(caller, { action: 'statistics.export', target, details: { format } });
    const disposition = `attachment; filename="statistics-${month}.${format}"`;
    return new StreamableFile(content, { type: TYPES[format], disposition });
  }

  async #rows({ totals, returns }: StatisticsMonthDto): Promise<Row[]> {
    const fields = new Map((await this.fields.list()).map(({ code, name }) => [code, name]));
    const { memoranda } = await this.measures.current();
    // A measure that the catalogue does not have any more keeps its code.
    const measures = new Map(memoranda.flatMap((one) => one.measures.map(({ code, text }) => [code, text])));
    const named = ({ kind, list, of }: FigureName): string[] => [
      ...[FIGURE_WORDS[kind], LIST_WORDS[list]],
      (kind === 'exitedBy'
        ? GROUND_WORDS[of as keyof typeof GROUND_WORDS]
        : (isEntryFigure(kind) ? fields : measures).get(of)) ?? of,
    ];
    return [
      ...totals.map((figure): Row => ['合计', '', ...named(figure), figure.count, '', '']),
      ...returns.flatMap(({ department, standing, figures }) =>
        figures.map((figure): Row => {
          const { count, recorded, reason } = figure;
          return [department.name, STANDING_WORDS[standing], ...named(figure), count, recorded, reason ?? ''];
        }),
      ),
    ];
  }
}

const csvOf = (rows: readonly Row[]): Buffer =>
  Buffer.from(BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => csvLine(row.map(String))).join(''));

async function workbookOf(month: string, rows: readonly Row[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(month, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(COLUMNS).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)));
  sheet.columns.forEach((column, at) => (column.width = at === 0 || at === 7 ? 30 : 16));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
