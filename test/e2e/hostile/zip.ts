import { deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: Buffer | string;
  /** Not deflated. */
  stored?: boolean;
  encrypted?: boolean;
}

/** A zip archive made by hand, so that it can be wrong. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const data = entry.stored ? content : deflateRawSync(content, { level: 9 });
    const local = Buffer.concat([headOf(entry, 0x04034b50, data, content), Buffer.from(entry.name), data]);
    directory.push(headOf(entry, 0x02014b50, data, content, offset), Buffer.from(entry.name));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** A local head, or one of the directory when it has an offset. */
function headOf(
  { name, stored, encrypted }: ZipEntry,
  signature: number,
  data: Buffer,
  content: Buffer,
  offset?: number,
): Buffer {
  const central = offset !== undefined;
  const head = Buffer.alloc(central ? 46 : 30);
  const at = central ? 2 : 0;
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(20, 4 + at);
  head.writeUInt16LE(encrypted ? 1 : 0, 6 + at);
  head.writeUInt16LE(stored ? 0 : 8, 8 + at);
  head.writeUInt32LE(data.length, 18 + at);
  head.writeUInt32LE(content.length, 22 + at);
  head.writeUInt16LE(Buffer.byteLength(name), 26 + at);
  if (central) head.writeUInt32LE(offset, 42);
  return head;
}
