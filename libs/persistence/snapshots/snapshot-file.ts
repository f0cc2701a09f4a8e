import { z } from 'zod';
import type { SharedItems } from '../../rules/sharing/catalogue.js';
import { canonicalJson } from '../record/event-hash.js';

const FORMAT = 'minglu-public-lists/1';

const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  day: z.iso.date(),
  madeAt: z.iso.datetime(),
  entries: z.int().min(0),
  /** The file of the snapshot before, by its SHA-256; null: the first. */
  previous: z.strictObject({ day: z.iso.date(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
});
export type SnapshotHeader = z.infer<typeof headerSchema>;

/** JSON Lines: what it is, then one line of canonical JSON for each entry, in the order of their numbers. */
export function snapshotFile(
  header: Omit<SnapshotHeader, 'format' | 'entries'>,
  entries: readonly Partial<SharedItems>[],
): Buffer {
  const lines = entries
    .map((items) => ({ no: items.entryNo ?? '', line: canonicalJson(items) }))
    .sort((a, b) => (a.no < b.no ? -1 : 1))
    .map(({ line }) => line);
  const first = canonicalJson({ format: FORMAT, ...header, entries: entries.length });
  return Buffer.from([first, ...lines, ''].join('\n'));
}

/** Null: the file does not begin as a snapshot does, or has not as many entries as it says. */
export function headerOf(content: Buffer): SnapshotHeader | null {
  const [first = '', ...rest] = content.toString('utf8').trimEnd().split('\n');
  try {
    const header = headerSchema.parse(JSON.parse(first));
    return header.entries === rest.length ? header : null;
  } catch {
    return null;
  }
}
