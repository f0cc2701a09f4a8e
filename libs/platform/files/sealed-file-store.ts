import { randomUUID } from 'node:crypto';
import { Transform, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OpenFile, SealFile } from '../crypto/file-cipher.js';
import { FileMissing, FileStore, FileTooLarge, type StoredFile } from './file-store.js';

/** Where sealed files lie: a folder, a bucket. Ids are UUIDs of ours. */
export interface FilePlace {
  /** `pour` fills the sink; the file appears under its id only when it is complete and safe, else not at all. */
  write(fileId: string, pour: (sink: Writable) => Promise<void>): Promise<void>;
  /** Throws {@link FileMissing}. */
  open(fileId: string): Promise<Readable>;
  /** So that nothing of it can be read any more; one that is gone already is no fault. */
  delete(fileId: string): Promise<void>;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Seals what goes to a place and opens what comes from it: neither names nor contents can be read there. */
export class SealedFileStore extends FileStore {
  constructor(private readonly place: FilePlace) {
    super();
  }

  async put(
    content: Readable,
    dataKey: Buffer,
    maxBytes: number,
    fileId: string = randomUUID(),
  ): Promise<StoredFile> {
    const counter = countingUpTo(maxBytes);
    await this.place.write(fileId, (sink) =>
      pipeline(content, counter.stream, new SealFile(dataKey, fileId), sink),
    );
    return { fileId, size: counter.bytes() };
  }

  async read(fileId: string, dataKey: Buffer): Promise<Readable> {
    const source = await this.place.open(known(fileId));
    const opened = new OpenFile(dataKey, fileId);
    source.on('error', (error) => opened.destroy(error));
    opened.on('close', () => source.destroy());
    return source.pipe(opened);
  }

  async delete(fileId: string): Promise<void> {
    await this.place.delete(known(fileId));
  }
}

/** Ids are ours; anything else could point outside of the place. */
function known(fileId: string): string {
  if (!ID.test(fileId)) throw new FileMissing();
  return fileId;
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
