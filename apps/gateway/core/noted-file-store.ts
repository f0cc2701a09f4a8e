import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { LooseFileRepository } from '../../../libs/persistence/repositories/loose-file.repository.js';
import { FileStore, type StoredFile } from '../../../libs/platform/files/file-store.js';

/** Notes each file before its first byte, so that one which a crash leaves without a name is found and destroyed. */
export class NotedFileStore extends FileStore {
  constructor(
    private readonly files: FileStore,
    private readonly loose: LooseFileRepository,
  ) {
    super();
  }

  async put(
    content: Readable,
    dataKey: Buffer,
    maxBytes: number,
    fileId: string = randomUUID(),
  ): Promise<StoredFile> {
    await this.loose.note(fileId, new Date());
    return this.files.put(content, dataKey, maxBytes, fileId);
  }

  read(fileId: string, dataKey: Buffer): Promise<Readable> {
    return this.files.read(fileId, dataKey);
  }

  delete(fileId: string): Promise<void> {
    return this.files.delete(fileId);
  }
}
