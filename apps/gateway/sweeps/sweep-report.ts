import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { SWEEP_SKIPS, type SweepOutcome, type SweepVerdict } from '../../../libs/rules/standards/sweep.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { MAX_PAGE } from '../http/page.dto.js';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.js';
import { SweepItemsReader } from './sweep-items.reader.js';
import type { SweepItemDto } from './sweep-items.dto.js';
import type { REPORT_FORMATS, SweepDto } from './sweeps.dto.js';
import { SweepsReader } from './sweeps.reader.js';

type Format = (typeof REPORT_FORMATS)[number];

const COLUMNS = [
  '条目编号',
  '主体',
  '认定部门',
  '预演结论',
  '原因',
  '办理结果',
  '未退出原因',
  '记录序号',
  '办理时间',
];
const VERDICTS: Record<SweepVerdict, string> = {
  stays: '继续符合',
  fallsOut: '不再符合',
  undecidable: '需人工判断',
};
const OUTCOMES: Record<SweepOutcome, string> = { exited: '已退出', skipped: '未退出', failed: '未能办理' };

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The report of a sweep: every entry, what the dry run said of it, and what became of it. It streams. */
@Injectable()
export class SweepReport {
  constructor(
    private readonly sweeps: SweepsReader,
    private readonly items: SweepItemsReader,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`. */
  async of(id: string, format: Format, caller: Caller): Promise<StreamableFile> {
    const sweep = await this.sweeps.one(id, caller);
    const target = { kind: 'sweep', id };
    await this.auditor.allowed(caller, { action: 'sweep.report', target, details: { format } });
    const text = format === 'csv' ? this.#csv(id, caller) : this.#json(sweep, caller);
    const disposition = `attachment; filename="sweep-${id}.${format}"`;
    return new StreamableFile(Readable.from(text), { type: TYPES[format], disposition });
  }

  async *#csv(id: string, caller: Caller): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(COLUMNS);
    for await (const item of this.#all(id, caller)) yield csvLine(cellsOf(item));
  }

  async *#json({ actions: _, ...sweep }: SweepDto, caller: Caller): AsyncGenerator<string> {
    yield `{"sweep":${JSON.stringify(sweep)},"items":[`;
    let comma = '';
    for await (const item of this.#all(sweep.id, caller)) {
      yield comma + JSON.stringify(item);
      comma = ',';
    }
    yield ']}';
  }

  async *#all(id: string, caller: Caller): AsyncGenerator<SweepItemDto> {
    let cursor: string | undefined;
    do {
      const page = await this.items.page(id, { cursor, limit: MAX_PAGE }, caller);
      yield* page.items;
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }
}

const cellsOf = (item: SweepItemDto): string[] => [
  ...[item.no, item.name ?? '', item.department.name, VERDICTS[item.verdict]],
  item.reasons.map(({ zh }) => zh).join('；'),
  item.outcome ? OUTCOMES[item.outcome] : '',
  item.skip ? SWEEP_SKIPS[item.skip].zh : '',
  ...[item.exitSeq?.toString() ?? '', item.settledAt ?? ''],
];
