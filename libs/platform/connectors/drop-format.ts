import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { OutgoingMessage } from './connector.js';

export const DROP_FORMATS = ['csv', 'xml'] as const;
export type DropFormat = (typeof DROP_FORMATS)[number];

/** In which a receipt may come. */
export const RECEIPT_FORMATS = ['json', 'csv', 'xml'] as const;
export type ReceiptFormat = (typeof RECEIPT_FORMATS)[number];

/** A number, or codes of what was found faulty. */
const receiptSchema = z.union([
  z.object({ id: z.string().trim(), receipt: z.string().trim().min(1).max(200) }),
  z.object({ id: z.string().trim(), faults: z.array(z.string()).min(1).max(100) }),
]);
export type DroppedReceipt = z.infer<typeof receiptSchema>;

interface Line {
  item: string;
  form: 'text' | 'json';
  value: string;
}

/** Texts as they are, everything else as JSON. */
const linesOf = ({ items }: OutgoingMessage): Line[] =>
  Object.entries(items).map(([item, value]) =>
    typeof value === 'string'
      ? { item, form: 'text', value }
      : { item, form: 'json', value: JSON.stringify(value ?? null) },
  );

const headOf = ({ id, purpose, occasion, issuedAt, sequence }: OutgoingMessage) => ({
  ...{ id, purpose, occasion, issuedAt, sequence },
});

/** A message as a file: a line (or an element) for each item. */
export const messageAs = (format: DropFormat, message: OutgoingMessage): string =>
  format === 'csv' ? asCsv(message) : asXml(message);

/**
 * Read by programs: cells stand exactly as they are. A guard against formulas (an apostrophe before `=`) would change
 * what was decided, and no spreadsheet is meant to open it.
 */
function asCsv(message: OutgoingMessage): string {
  const rows = linesOf(message).map((line) => ({ ...headOf(message), ...line }));
  const columns = ['id', 'purpose', 'occasion', 'issuedAt', 'sequence', 'item', 'form', 'value'];
  return stringify(rows, { header: true, columns, record_delimiter: 'windows' });
}

const BUILDER: { build(document: object): unknown } = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
});

function asXml(message: OutgoingMessage): string {
  const head = Object.entries(headOf(message)).map(([name, value]) => [`@${name}`, String(value)] as const);
  const attributes: Record<string, string> = Object.fromEntries(head);
  const item = linesOf(message).map(({ item: name, form, value }) => ({
    '@name': name,
    '@form': form,
    '#': value,
  }));
  const document = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' } };
  return String(BUILDER.build({ ...document, message: { ...attributes, item } }));
}

const PARSER = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '', textNodeName: 'text', parseTagValue: false },
  ...{ parseAttributeValue: false, processEntities: false, isArray: (name: string) => name === 'fault' },
});

/** Null: no receipt can be read out of it, perhaps because it is still being written. */
export function receiptFrom(format: ReceiptFormat, text: string): DroppedReceipt | null {
  try {
    const parsed = receiptSchema.safeParse(READ[format](text.replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const READ: Record<ReceiptFormat, (text: string) => unknown> = {
  json: (text) => JSON.parse(text) as unknown,
  csv: (text) => {
    const [row, ...more] = parse<Record<string, string>>(text, { columns: true, skip_empty_lines: true });
    if (!row || more.length > 0) return null;
    const { id, receipt, faults } = row;
    return receipt ? { id, receipt } : { id, faults: faults?.split(/\s+/).filter(Boolean) };
  },
  xml: (text) => {
    // Neither a document type nor entities have any business here.
    if (/<!DOCTYPE|<!ENTITY/i.test(text) || XMLValidator.validate(text) !== true) return null;
    const parsed: unknown = PARSER.parse(text);
    const { receipt } = parsed as { receipt?: { id?: string; text?: string; fault?: string[] } };
    return receipt?.fault
      ? { id: receipt.id, faults: receipt.fault }
      : { id: receipt?.id, receipt: receipt?.text };
  },
};
