import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OpenFile, SealFile } from '../crypto/file-cipher.js';

/** The content is longer than allowed; nothing was kept. */
export class FileTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`the file has more than ${String(maxBytes)} bytes`);
    this.name = 'FileTooLarge';
  }
}

/** No file of this id: it never was, or it was deleted. */
export class FileMissing extends Error {
  constructor() {
    super('no such file');
    this.name = 'FileMissing';
  }
}

export interface StoredFile {
  fileId: string;
  /** Bytes of the plain content. */
  size: number;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Sealed files in a local folder, each under a random id and the data key of its entry: neither names nor contents
 * can be read from the disk. A file appears under its id only when it is complete and on the disk.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Streams `content` to the store. Throws {@link FileTooLarge} beyond `maxBytes` and keeps nothing then. */
  async put(content: Readable, dataKey: Buffer, maxBytes: number): Promise<StoredFile> {
    const fileId = randomUUID();
    const path = this.#pathOf(fileId);
    const temporary = `${path}.part`;
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const counter = countingUpTo(maxBytes);
    try {
      const file = createWriteStream(temporary, { mode: 0o600 });
      await pipeline(content, counter.stream, new SealFile(dataKey, fileId), file);
      await flush(temporary);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return { fileId, size: counter.bytes() };
  }

  /** The plain content. Throws {@link FileMissing}; the stream fails with SealBroken under a wrong key. */
  async read(fileId: string, dataKey: Buffer): Promise<Readable> {
    const path = this.#pathOf(fileId);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new FileMissing();
    const source = createReadStream(path);
    const opened = new OpenFile(dataKey, fileId);
    source.on('error', (error) => opened.destroy(error));
    opened.on('close', () => source.destroy());
    return source.pipe(opened);
  }

  /** Deletes a file; one that is gone already is no fault. */
  async delete(fileId: string): Promise<void> {
    await rm(this.#pathOf(fileId), { force: true });
  }

  /** Ids are ours; anything else could point outside the folder. */
  #pathOf(fileId: string): string {
    if (!ID.test(fileId)) throw new FileMissing();
    return join(this.folder, fileId.slice(0, 2), fileId);
  }
}

function countingUpTo(maxBytes: number): { stream: Transform; bytes: () => number } {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) done(new FileTooLarge(maxBytes));
      else done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
}

/** A rename may reach the disk before the content does; a power cut would then leave an empty file. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
