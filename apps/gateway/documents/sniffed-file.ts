import type { Readable } from 'node:stream';
import { drain } from '../http/upload.js';
import { HEAD_BYTES, mediaTypeOf } from './media-type.js';

/** A file coming in, of which the first bytes are looked at before it is stored. */
export class SniffedFile {
  constructor(
    readonly content: Readable,
    private readonly fileName: string,
  ) {}

  /** Null for kinds that are not taken. The content is still whole afterwards. */
  async mediaType(): Promise<string | null> {
    const chunks: Buffer[] = [];
    let length = 0;
    while (length < HEAD_BYTES) {
      const chunk = await this.#next();
      if (!chunk) break;
      chunks.push(chunk);
      length += chunk.length;
    }
    const head = Buffer.concat(chunks);
    if (head.length > 0) this.content.unshift(head);
    return mediaTypeOf(head.subarray(0, HEAD_BYTES), this.fileName);
  }

  /** The rest of the form cannot be read before this part is. */
  discard(): Promise<void> {
    return drain(this.content);
  }

  /** The next chunk; null at the end. */
  async #next(): Promise<Buffer | null> {
    for (;;) {
      const chunk = this.content.read() as Buffer | null;
      if (chunk !== null || this.content.readableEnded) return chunk;
      const more = await new Promise<boolean>((resolve, reject) => {
        const settle = (result: () => void) => () => {
          for (const [event, listener] of listeners) this.content.off(event, listener);
          result();
        };
        const listeners: [string, (error?: Error) => void][] = [
          ['readable', settle(() => resolve(true))],
          ['end', settle(() => resolve(false))],
          ['error', (error) => settle(() => reject(error ?? new Error('unreadable')))()],
        ];
        for (const [event, listener] of listeners) this.content.on(event, listener);
      });
      if (!more) return null;
    }
  }
}
