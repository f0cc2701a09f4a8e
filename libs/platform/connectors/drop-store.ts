import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Where files are dropped and receipts lie. Errors are those of the file system or of the connection. */
export interface DropStore {
  /** All of it or nothing: whoever lists the folder sees no half of a file. The same name again replaces it. */
  put(name: string, content: string): Promise<void>;
  /** Up to `most` bytes; null: there is no such receipt. */
  receipt(name: string, most: number): Promise<Buffer | null>;
}

export interface DropFolders {
  outbox: string;
  receipts: string;
}

/** Names with a dot before are not looked at by those who fetch; random, so that two who write do not meet. */
export const partName = (name: string): string => `.${name}.${randomUUID()}.part`;

/** Folders of this machine, or mounted into it. */
export class FolderStore implements DropStore {
  constructor(private readonly folders: DropFolders) {}

  async put(name: string, content: string): Promise<void> {
    const part = join(this.folders.outbox, partName(name));
    try {
      const file = await open(part, 'wx', 0o640);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, join(this.folders.outbox, name));
    } catch (error) {
      await unlink(part).catch(() => undefined);
      throw error;
    }
  }

  async receipt(name: string, most: number): Promise<Buffer | null> {
    const file = await open(join(this.folders.receipts, name), 'r').catch(whenMissing);
    if (!file) return null;
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }
}

function whenMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
