import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { ScannerAddress } from '../../libs/platform/files/virus-scanner.js';

/** What it takes for a virus. */
export const VIRUS = 'X5O!MINGLU-TEST-VIRUS';

const COMMAND = 'zINSTREAM\0';

/** Speaks clamd's INSTREAM: pieces with their length before them, an empty one at the end, one answer. */
export class Clamd {
  /** Contents of what it scanned, whole. */
  readonly scanned: Buffer[] = [];
  /** How it answers; the default looks for {@link VIRUS}. Null: never. */
  answer: (content: Buffer) => string | null = (content) =>
    content.includes(VIRUS) ? 'stream: Minglu.Test FOUND' : 'stream: OK';
  readonly #server: Server = createServer((socket) => void this.#serve(socket));

  static async start(): Promise<Clamd> {
    const clamd = new Clamd();
    clamd.#server.listen(0, '127.0.0.1');
    await once(clamd.#server, 'listening');
    return clamd;
  }

  get address(): ScannerAddress {
    return { host: '127.0.0.1', port: (this.#server.address() as AddressInfo).port };
  }

  async stop(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(socket: Socket): Promise<void> {
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    for await (const piece of socket as AsyncIterable<Buffer>) {
      received = Buffer.concat([received, piece]);
      const content = contentOf(received);
      if (!content) continue;
      this.scanned.push(content);
      const answer = this.answer(content);
      if (answer !== null) socket.end(`${answer}\0`);
    }
  }
}

/** Null: not all of it is there yet. */
function contentOf(received: Buffer): Buffer | null {
  if (received.length >= COMMAND.length && !received.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND)))
    throw new Error('not INSTREAM');
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
