import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { Officer, SendOptions } from '../../../scripts/rehearsal/officer.mjs';
import { until } from '../../support/until.js';
import type { Schemas } from './world.js';

export type Import = Schemas['ImportDto'];

/** A file of test/fixtures/preliminary-lists. */
export const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/preliminary-lists/${name}`, import.meta.url));

/** Hands in a preliminary list; the answer is its dry run. */
export function upload(
  officer: Officer,
  file: Uint8Array | string,
  name: string,
  options?: SendOptions,
): Promise<Import> {
  const form = new FormData();
  form.set('list', 'black');
  form.set('file', new Blob([file]), name);
  return officer.post<Import>('/imports', form, options);
}

/** Confirms an import and waits for its end; answers what was seen of it on the way. */
export async function importAll(officer: Officer, id: string, withinMs = 90_000): Promise<Import[]> {
  const seen = [await officer.post<Import>(`/imports/${id}/confirm`, {})];
  const look = async () => {
    seen.push(await officer.get<Import>(`/imports/${id}`));
    return seen.at(-1)!.status === 'done';
  };
  await until(`import ${id} is done`, look, { withinMs, everyMs: 200 });
  return seen;
}

/** The rows of a template's CSV as a workbook with the same columns. */
export async function workbookOf(csv: Buffer, rows = Infinity): Promise<Uint8Array> {
  const lines: string[][] = parse(csv, { bom: true });
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('初步名单').addRows(lines.slice(0, rows + 1));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** All entries that `query` finds, page by page. */
export async function allEntries(officer: Officer, query: string): Promise<Schemas['EntryRowDto'][]> {
  const found: Schemas['EntryRowDto'][] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Schemas['EntriesPage'] = await officer.get(`/entries?limit=100&${query}${more}`);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return found;
}
