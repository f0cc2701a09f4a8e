import { Readable } from 'node:stream';
import { Problem } from '../http/problem.js';
import { drain } from '../http/upload.js';
import { HEAD_BYTES, isPlainText, looksLike } from './media-type.js';
import { containerType } from './zip-container.js';

/** Of a kind that has to be looked at whole, and so lies in memory meanwhile. */
const MAX_WHOLE_BYTES = 20 * 1024 * 1024;

/**
 * A file coming in, of which the content is looked at before it is stored: the one place that says what may be kept
 * of entries and cases, whoever sends it.
 */
export class SniffedFile {
  private constructor(
    /** Null for kinds that are not taken. */
    readonly mediaType: string | null,
    /** All of it, the first bytes too. */
    readonly content: Readable,
  ) {}

  /** Throws `file-empty`, `file-unsafe` for containers that are no good inside, `payload-too-large`. */
  static async open(source: Readable, fileName: string): Promise<SniffedFile> {
    const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const first = await readUpTo(HEAD_BYTES, chunks);
    const head = Buffer.concat(first).subarray(0, HEAD_BYTES);
    if (head.length === 0) throw new Problem('file-empty');
    const look = await looksLike(head, fileName);
    if (typeof look !== 'string') {
      return new SniffedFile(look.mediaType, Readable.from(rejoined(first, chunks), { objectMode: false }));
    }
    const whole = Buffer.concat([...first, ...(await readUpTo(MAX_WHOLE_BYTES, chunks))]);
    if (whole.length > MAX_WHOLE_BYTES) {
      await drain(Readable.from(rejoined([], chunks)));
      throw new Problem('payload-too-large');
    }
    const text = (): string | null => (isPlainText(whole) ? 'text/plain' : null);
    const mediaType = look === 'zip' ? await containerType(whole) : text();
    return new SniffedFile(mediaType, Readable.from([whole], { objectMode: false }));
  }

  /** The rest of a form cannot be read before this part is. */
  discard(): Promise<void> {
    return drain(this.content);
  }
}

/** Chunks until there are `bytes`, or no more come. */
async function readUpTo(bytes: number, chunks: AsyncIterator<Buffer>): Promise<Buffer[]> {
  const read: Buffer[] = [];
  for (let length = 0; length < bytes;) {
    const next = await chunks.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  return read;
}

async function* rejoined(head: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
