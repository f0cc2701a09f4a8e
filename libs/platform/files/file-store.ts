import type { Readable } from 'node:stream';

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

/** The place of the files does not answer, or refuses us; the cause says what it said. */
export class FilesUnavailable extends Error {
  constructor(cause: unknown) {
    super('the file store is away', { cause });
    this.name = 'FilesUnavailable';
  }
}

export interface StoredFile {
  fileId: string;
  /** Bytes of the plain content. */
  size: number;
}

/** Files, each under a random id and the data key of its owner. */
export abstract class FileStore {
  /**
   * Streams `content` to the store, under `fileId` (a new UUID) when the caller has given one. Throws
   * {@link FileTooLarge} beyond `maxBytes` and keeps nothing then.
   */
  abstract put(content: Readable, dataKey: Buffer, maxBytes: number, fileId?: string): Promise<StoredFile>;

  /** The plain content. Throws {@link FileMissing}; the stream fails with SealBroken under a wrong key. */
  abstract read(fileId: string, dataKey: Buffer): Promise<Readable>;

  /** Deletes a file for good; one that is gone already is no fault. */
  abstract delete(fileId: string): Promise<void>;
}
