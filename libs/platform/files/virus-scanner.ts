import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** The scanner found something; `signature` is its name for it. */
export class FileInfected extends Error {
  constructor(readonly signature: string) {
    super('the file is infected');
    this.name = 'FileInfected';
  }
}

/** The scanner does not answer, or cannot say; nothing goes unscanned. */
export class ScannerUnavailable extends Error {
  constructor(cause: unknown) {
    super('the virus scanner is away', { cause });
    this.name = 'ScannerUnavailable';
  }
}

export interface ScannerAddress {
  host: string;
  port: number;
}

const CONNECT_MS = 5_000;
const ANSWER_MS = 120_000;
const FOUND = /: (.+) FOUND$/;

/** clamd, asked over TCP by its command INSTREAM. */
export class VirusScanner {
  constructor(
    private readonly address: ScannerAddress,
    private readonly answerMs = ANSWER_MS,
  ) {}

  /**
   * Passes the content on while it is scanned, and ends only when it was found clean.
   * @throws FileInfected @throws ScannerUnavailable
   */
  async *clean(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const scan = new Scan(await this.#connected());
    try {
      for await (const chunk of content) {
        await scan.send(chunk);
        yield chunk;
      }
      await scan.verdict(this.answerMs);
    } finally {
      scan.close();
    }
  }

  async #connected(): Promise<Socket> {
    const socket = connect(this.address);
    try {
      await once(socket, 'connect', { signal: AbortSignal.timeout(CONNECT_MS) });
      return socket;
    } catch (error) {
      socket.destroy();
      throw new ScannerUnavailable(error);
    }
  }
}

/** One file on its way through clamd. */
class Scan {
  readonly #answer: Promise<string>;

  constructor(private readonly socket: Socket) {
    this.#answer = answerOf(socket);
    // Read by verdict(); before that a broken connection shows in send().
    this.#answer.catch(() => undefined);
    socket.write('zINSTREAM\0');
  }

  async send(chunk: Buffer): Promise<void> {
    if (chunk.length === 0) return;
    await this.#write(Buffer.concat([lengthOf(chunk.length), chunk]));
  }

  async verdict(withinMs: number): Promise<void> {
    await this.#write(lengthOf(0));
    const timer = setTimeout(() => this.socket.destroy(new Error('no verdict in time')), withinMs);
    const answer = await this.#answer
      .catch((error: unknown) => {
        throw new ScannerUnavailable(error);
      })
      .finally(() => clearTimeout(timer));
    const signature = FOUND.exec(answer)?.[1];
    if (signature !== undefined) throw new FileInfected(signature);
    if (answer !== 'stream: OK') throw new ScannerUnavailable(new Error(answer));
  }

  close(): void {
    this.socket.destroy();
  }

  async #write(bytes: Buffer): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.socket.write(bytes, (error) => (error ? reject(error) : resolve()));
    }).catch((error: unknown) => {
      throw new ScannerUnavailable(error);
    });
  }
}

/** Everything that clamd says until it hangs up, without the NUL that ends it. */
async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const piece of socket as AsyncIterable<Buffer>) answer += piece.toString('utf8');
  return answer.replace(/\0+$/, '').trim();
}

function lengthOf(bytes: number): Buffer {
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(bytes);
  return frame;
}
