import { randomUUID } from 'node:crypto';
import type { RowToStage } from '../../../libs/persistence/repositories/import-row.repository.js';
import type { CheckedImport } from '../../../libs/persistence/repositories/import.repository.js';
import type { StagedDraft } from '../../../libs/persistence/staged-draft.js';
import {
  startList,
  type ListChecker,
  type ListedRow,
} from '../../../libs/rules/preliminary-list/check-list.js';
import type { RowContext } from '../../../libs/rules/preliminary-list/check-row.js';
import { rowKeyOf } from '../../../libs/rules/preliminary-list/row.js';
import { stagedDraftOf } from '../drafting/dossier-of.js';
import { addTo, emptyReport, type ImportReport } from './import-report.js';
import { NormalisedCells } from './normalised-cells.js';
import { unreadable } from './reading/unreadable.js';

/** Enough rows at a time to be quick, few enough to stay small. */
const CHUNK = 500;

export interface Staging {
  stage: (rows: RowToStage<StagedDraft>[]) => Promise<void>;
  /** Numbers of the open entries that drafts would repeat, by index of the draft. */
  openAmong: (drafts: StagedDraft[]) => Promise<Map<number, string>>;
}

type Checked = Extract<ListedRow, { blank: false }>;
interface HeaderFaults {
  faults: { row: number; column: string; fault: string }[];
}

/** One list on its way through the rules. Rows are staged while there is no fault; after the first, only checked. */
export class DryRun {
  #checker: ListChecker | null = null;
  #header: HeaderFaults | null = null;
  #cells = new NormalisedCells([]);
  #chunk: RowToStage<StagedDraft>[] = [];
  #faultless = true;
  readonly #report: ImportReport;

  constructor(
    private readonly context: RowContext,
    fileName: string,
    private readonly staging: Staging,
  ) {
    this.#report = emptyReport(fileName);
  }

  async take(cells: string[]): Promise<void> {
    if (this.#header) return;
    if (!this.#checker) return this.#start(cells);
    const row = this.#checker.check(cells);
    if (row.blank) return;
    this.#note(row, cells);
    if (!row.ok || row.repeats) this.#faultless = false;
    else if (this.#faultless) await this.#add(row.row, row.value);
  }

  /** What is to be kept of the dry run. */
  async finish(): Promise<CheckedImport> {
    if (this.#header) return { rowsTotal: 0, rowsGood: 0, faults: this.#header.faults, report: this.#report };
    if (!this.#checker) throw unreadable('the file is empty');
    const { rows, good, faulty, faults } = this.#checker.report();
    if (rows === 0) throw unreadable('there are no rows below the header');
    if (this.#faultless) await this.#flush();
    this.#report.faulty = faulty;
    return { rowsTotal: rows, rowsGood: good, faults, report: this.#report };
  }

  #start(header: string[]): void {
    const started = startList(header, this.context);
    if (started.ok) this.#checker = started.checker;
    else this.#header = { faults: started.faults };
    this.#cells = new NormalisedCells(header);
  }

  #note({ row, normalised, warnings }: Checked, cells: readonly string[]): void {
    const changed = normalised.map((each) => ({
      row,
      ...each,
      value: this.#cells.masked(each.column, cells),
    }));
    addTo(this.#report.normalised, changed);
    addTo(
      this.#report.warnings,
      warnings.map((each) => ({ row, ...each })),
    );
  }

  async #add(rowNo: number, value: Extract<Checked, { ok: true }>['value']): Promise<void> {
    this.#chunk.push({ rowNo, key: rowKeyOf(value), entryId: randomUUID(), content: stagedDraftOf(value) });
    if (this.#chunk.length >= CHUNK) await this.#flush();
  }

  async #flush(): Promise<void> {
    const chunk = this.#chunk;
    this.#chunk = [];
    if (chunk.length === 0) return;
    const open = await this.staging.openAmong(chunk.map(({ content }) => content));
    const warnings = [...open].map(([index, no]) => ({
      row: chunk[index]!.rowNo,
      column: '主体名称',
      warning: `already open as ${no}: will be skipped`,
    }));
    addTo(this.#report.warnings, warnings);
    await this.staging.stage(chunk);
  }
}
