import { Readable } from 'node:stream';
import { FileStore, type StoredFile } from './file-store.js';
import type { VirusScanner } from './virus-scanner.js';

/** Keeps nothing that the scanner did not find clean. */
export class ScannedFileStore extends FileStore {
  constructor(
    private readonly files: FileStore,
    private readonly scanner: VirusScanner,
  ) {
    super();
  }

  /** Throws also FileInfected and ScannerUnavailable. */
  put(content: Readable, dataKey: Buffer, maxBytes: number, fileId?: string): Promise<StoredFile> {
    const clean = Readable.from(this.scanner.clean(content as AsyncIterable<Buffer>), { objectMode: false });
    return this.files.put(clean, dataKey, maxBytes, fileId);
  }

  read(fileId: string, dataKey: Buffer): Promise<Readable> {
    return this.files.read(fileId, dataKey);
  }

  delete(fileId: string): Promise<void> {
    return this.files.delete(fileId);
  }
}
