import { zipOf, type ZipEntry } from './zip.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

interface Wrong {
  /** The XML of the first sheet. */
  sheet?: string | Buffer;
  /** Of the shared strings. */
  strings?: string | Buffer;
  /** Where the workbook says that its sheet is. */
  target?: string;
  more?: Partial<ZipEntry>;
}

export const sheetOf = (rows: string, before = ''): string =>
  `${HEAD}${before}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;

export const cellOf = (text: string, place = 'A1'): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook of one sheet, good except for what is asked to be wrong. */
export function workbook({
  sheet = sheetOf(''),
  strings,
  target = 'worksheets/sheet1.xml',
  more,
}: Wrong): Buffer {
  const book = `${HEAD}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const relations = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="worksheet" Target="${target}"/></Relationships>`;
  return zipOf([
    { name: 'xl/workbook.xml', content: book },
    { name: 'xl/_rels/workbook.xml.rels', content: relations },
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: strings }]),
    { name: 'xl/worksheets/sheet1.xml', content: sheet, ...more },
  ]);
}

/** `head`, so many bytes of `filling`, `tail`: small when packed. */
export const bomb = (head: string, filling: string, bytes: number, tail = ''): Buffer =>
  Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, filling), Buffer.from(tail)]);
