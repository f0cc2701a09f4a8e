import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { SealBroken } from './envelope.js';

/**
 * Files are sealed in chunks, so that reading streams and nothing unverified is ever given out. Layout: version
 * (1 byte), salt (16), then chunks of ciphertext + tag. Each file has its own key (HKDF of the data key with the
 * salt), so a counter is a sound nonce; the last chunk's nonce is marked, so that a cut file does not open.
 */
const VERSION = 1;
const SALT_BYTES = 16;
const HEADER_BYTES = 1 + SALT_BYTES;
const TAG_BYTES = 16;
export const CHUNK_BYTES = 64 * 1024;

const fileKey = (dataKey: Buffer, salt: Buffer, aad: string): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, salt, `minglu/file/${aad}`, 32));

function nonceOf(counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(counter, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Collects what comes and hands it on in chunks of one size; the last one comes with `last`, even when empty. */
abstract class Chunked extends Transform {
  #pending: Buffer = Buffer.alloc(0);
  #counter = 0;

  constructor(private readonly chunkBytes: number) {
    super();
  }

  protected abstract handle(chunk: Buffer, counter: number, last: boolean): Buffer;

  override _transform(data: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#run(done, () => {
      this.#pending = Buffer.concat([this.#pending, this.afterHeader(data)]);
      // One byte more than a chunk is waited for: only then is the chunk surely not the last.
      while (this.#pending.length > this.chunkBytes) this.#next(this.chunkBytes, false);
    });
  }

  override _flush(done: TransformCallback): void {
    this.#run(done, () => {
      this.#next(this.#pending.length, true);
    });
  }

  /** A place to take a header off the front. */
  protected afterHeader(data: Buffer): Buffer {
    return data;
  }

  #next(length: number, last: boolean): void {
    const chunk = this.#pending.subarray(0, length);
    this.#pending = this.#pending.subarray(length);
    this.push(this.handle(chunk, this.#counter++, last));
  }

  #run(done: TransformCallback, work: () => void): void {
    try {
      work();
      done();
    } catch (error) {
      done(error as Error);
    }
  }
}

/** Seals what is piped through it. `aad` is the file's id: a file cannot be put in place of another. */
export class SealFile extends Chunked {
  readonly #key: Buffer;

  constructor(dataKey: Buffer, aad: string) {
    super(CHUNK_BYTES);
    const salt = randomBytes(SALT_BYTES);
    this.#key = fileKey(dataKey, salt, aad);
    this.push(Buffer.concat([Buffer.of(VERSION), salt]));
  }

  protected handle(chunk: Buffer, counter: number, last: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(counter, last), {
      authTagLength: TAG_BYTES,
    });
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what is piped through it; the stream fails with {@link SealBroken} when anything was changed or cut. */
export class OpenFile extends Chunked {
  #header: Buffer = Buffer.alloc(0);
  #key: Buffer | null = null;

  constructor(
    private readonly dataKey: Buffer,
    private readonly aad: string,
  ) {
    super(CHUNK_BYTES + TAG_BYTES);
  }

  protected override afterHeader(data: Buffer): Buffer {
    if (this.#key) return data;
    this.#header = Buffer.concat([this.#header, data]);
    if (this.#header.length < HEADER_BYTES) return Buffer.alloc(0);
    if (this.#header[0] !== VERSION) throw new SealBroken();
    this.#key = fileKey(this.dataKey, this.#header.subarray(1, HEADER_BYTES), this.aad);
    return this.#header.subarray(HEADER_BYTES);
  }

  protected handle(chunk: Buffer, counter: number, last: boolean): Buffer {
    if (!this.#key || chunk.length < TAG_BYTES) throw new SealBroken();
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonceOf(counter, last), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(chunk.subarray(chunk.length - TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(chunk.subarray(0, chunk.length - TAG_BYTES)), decipher.final()]);
    } catch {
      throw new SealBroken();
    }
  }
}
