import yauzl from 'yauzl';
import { drain } from '../http/upload.js';
import { Problem } from '../http/problem.js';

const MEGABYTE = 1024 * 1024;
const MAX_PARTS = 2_000;
const MAX_UNPACKED = 200 * MEGABYTE;
/** Papers of many like lines pack a hundredfold and are small; a bomb packs a thousandfold. */
const MAX_RATIO = 100;
const SMALL = 10 * MEGABYTE;

/** Kinds by the parts that make them. */
const KINDS: readonly [mediaType: string, parts: readonly string[]][] = [
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ['[Content_Types].xml', 'word/document.xml'],
  ],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ['[Content_Types].xml', 'xl/workbook.xml'],
  ],
  ['application/ofd', ['OFD.xml']],
];
const MACROS = /(^|\/)(vbaProject[^/]*\.bin|activeX[^/]*\.bin)$/i;

/**
 * The media type of a zip container by what is in it; null for kinds that are not taken. Everything is unpacked once,
 * within bounds and kept nowhere: what a directory says of sizes need not be true.
 * Throws `file-unsafe`: damaged, encrypted, beyond the bounds, or with macros.
 */
export async function containerType(content: Buffer): Promise<string | null> {
  const parts = await partsOf(content).catch((cause: unknown) => {
    throw new Problem('file-unsafe', { cause });
  });
  if ([...parts].some((name) => MACROS.test(name))) throw new Problem('file-unsafe');
  return KINDS.find(([, needed]) => needed.every((name) => parts.has(name)))?.[0] ?? null;
}

async function partsOf(content: Buffer): Promise<ReadonlySet<string>> {
  const zip = await yauzl.fromBufferPromise(content);
  if (zip.entryCount > MAX_PARTS) throw new Error('too many parts');
  const most = Math.min(MAX_UNPACKED, Math.max(SMALL, MAX_RATIO * content.length));
  const names = new Set<string>();
  let unpacked = 0;
  for await (const part of zip.eachEntry()) {
    unpacked += part.uncompressedSize;
    if (unpacked > most) throw new Error('unpacks to too much');
    // Fails when there is more in it than was said.
    await drain(await zip.openReadStreamPromise(part));
    names.add(part.fileName);
  }
  return names;
}
