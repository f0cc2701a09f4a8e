import { Readable } from 'node:stream';
import { drain } from '../http/upload.js';
import { HEAD_BYTES, mediaTypeOf } from './media-type.js';

/** A file coming in, of which the first bytes are looked at before it is stored. */
export class SniffedFile {
  private constructor(
    /** Null for kinds that are not taken. */
    readonly mediaType: string | null,
    /** All of it, the first bytes too. */
    readonly content: Readable,
  ) {}

  static async open(source: Readable, fileName: string): Promise<SniffedFile> {
    const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const head: Buffer[] = [];
    for (let length = 0; length < HEAD_BYTES;) {
      const next = await chunks.next();
      if (next.done) break;
      head.push(next.value);
      length += next.value.length;
    }
    const mediaType = mediaTypeOf(Buffer.concat(head).subarray(0, HEAD_BYTES), fileName);
    return new SniffedFile(mediaType, Readable.from(rejoined(head, chunks), { objectMode: false }));
  }

  /** The rest of a form cannot be read before this part is. */
  discard(): Promise<void> {
    return drain(this.content);
  }
}

async function* rejoined(head: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
