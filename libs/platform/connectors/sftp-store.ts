import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import SftpClient from 'ssh2-sftp-client';
import { partName, type DropFolders, type DropStore } from './drop-store.js';

export interface SftpAccess {
  host: string;
  port: number;
  username: string;
  /** `SHA256:…` as `ssh-keygen -lf` writes it: no other host is spoken to. */
  hostKey: string;
  privateKey?: string;
  password?: string;
}

/** The host is not the one that was configured. */
export class WrongHostKey extends Error {}

/** The host does not know us. */
export class LoginRefused extends Error {}

const NO_SUCH_FILE = 2;

/** The same folders at somebody else's, by SFTP. A connection for each piece of work: they are few and far between. */
export class SftpStore implements DropStore {
  constructor(
    private readonly access: SftpAccess,
    private readonly folders: DropFolders,
    private readonly patience: number,
  ) {}

  put(name: string, content: string): Promise<void> {
    const [part, whole] = [partName(name), name].map((one) => posix.join(this.folders.outbox, one)) as [
      string,
      string,
    ];
    return this.#connected(async (client) => {
      try {
        await client.put(Buffer.from(content), part);
        await replace(client, part, whole);
      } catch (error) {
        await client.delete(part, true).catch(() => undefined);
        throw error;
      }
    });
  }

  receipt(name: string, most: number): Promise<Buffer | null> {
    const path = posix.join(this.folders.receipts, name);
    return this.#connected(async (client) => {
      const stream = client.createReadStream(path, { end: most - 1 });
      const closed = new Promise((resolve) => stream.once('close', resolve));
      // A connection that breaks while the file is being closed takes nothing away from what was read.
      stream.on('error', () => undefined);
      const pieces: Buffer[] = [];
      try {
        for await (const piece of stream) pieces.push(piece as Buffer);
      } catch (error) {
        if ((error as { code?: unknown }).code === NO_SUCH_FILE) return null;
        throw error;
      }
      await closed;
      return Buffer.concat(pieces);
    });
  }

  /** Breaks off when it takes too long: a connection that says nothing must not hold up a worker. */
  async #connected<T>(work: (client: SftpClient) => Promise<T>): Promise<T> {
    // Connections that break afterwards tell nobody anything: what was under way has failed already.
    const quiet = () => undefined;
    const client = new SftpClient('minglu', { error: quiet, end: quiet, close: quiet });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })),
        this.patience,
      );
    });
    const done = this.#connect(client).then(() => work(client));
    try {
      return await Promise.race([done, late]);
    } finally {
      clearTimeout(timer);
      done.catch(quiet);
      void client.end().catch(quiet);
    }
  }

  async #connect(client: SftpClient): Promise<void> {
    const { hostKey, ...access } = this.access;
    let shown: string | null = null;
    const hostVerifier = (key: Buffer): boolean => {
      shown = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
      return shown === hostKey;
    };
    // The client's own errors do not say at what stage the connection failed.
    let stage: string | undefined;
    client.on('error', (error: { level?: string }) => (stage = error.level));
    try {
      await client.connect({ ...access, hostVerifier, readyTimeout: this.patience, retries: 0 });
    } catch (error) {
      if (shown !== null && shown !== hostKey) throw new WrongHostKey();
      throw stage === 'client-authentication' ? new LoginRefused() : error;
    }
  }
}

/** At once where the server can; where it cannot, the old one goes first. */
async function replace(client: SftpClient, from: string, to: string): Promise<void> {
  try {
    await client.posixRename(from, to);
  } catch {
    await client.delete(to, true);
    await client.rename(from, to);
  }
}
