import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { FileMissing } from './file-store.js';
import type { FilePlace } from './sealed-file-store.js';

/** A folder of this machine, or one that several machines share. */
export class LocalFolder implements FilePlace {
  constructor(private readonly folder: string) {}

  async write(fileId: string, pour: (sink: Writable) => Promise<void>): Promise<void> {
    const path = this.#pathOf(fileId);
    const temporary = partOf(path);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    try {
      await pour(createWriteStream(temporary, { mode: 0o600 }));
      await flush(temporary);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async open(fileId: string): Promise<Readable> {
    const path = this.#pathOf(fileId);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new FileMissing();
    return createReadStream(path);
  }

  async delete(fileId: string): Promise<void> {
    const path = this.#pathOf(fileId);
    for (const each of [partOf(path), path]) await rm(each, { force: true });
  }

  #pathOf(fileId: string): string {
    return join(this.folder, fileId.slice(0, 2), fileId);
  }
}

/** What is not complete yet; a crash leaves it there. */
const partOf = (path: string): string => `${path}.part`;

/** A rename may reach the disk before the content does; a power cut would then leave an empty file. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
