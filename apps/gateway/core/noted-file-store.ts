import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { LooseFileRepository } from '../../../libs/persistence/repositories/loose-file.repository.js';
import { FilesUnavailable, FileStore, type StoredFile } from '../../../libs/platform/files/file-store.js';

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
    try {
      return await this.files.put(content, dataKey, maxBytes, fileId);
    } catch (error) {
      // While the store is away nobody knows what is there: the note stays.
      if (!(error instanceof FilesUnavailable)) await this.delete(fileId);
      throw error;
    }
  }

  read(fileId: string, dataKey: Buffer): Promise<Readable> {
    return this.files.read(fileId, dataKey);
  }

  async delete(fileId: string): Promise<void> {
    await this.files.delete(fileId);
    await this.loose.forget([fileId]);
  }
}
