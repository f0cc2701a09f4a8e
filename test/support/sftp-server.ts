import { createHash, generateKeyPairSync } from 'node:crypto';
import { open, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import ssh2, { type Connection, type SFTPWrapper } from 'ssh2';

const { Server, utils } = ssh2;
const { STATUS_CODE, flagsToString } = utils.sftp;

/** What goes wrong from now on. */
export interface SftpFaults {
  /** The connection breaks once a file is being written. */
  breaks?: boolean;
  /** Writing is not allowed. */
  denies?: boolean;
}

export const SFTP_USER = { username: 'minglu', password: 'for tests only' };

/** A real SFTP server over a folder, on a free port; without OpenSSH's extensions, as plain ones are. */
export class SftpServer {
  faults: SftpFaults = {};

  private constructor(
    private readonly server: InstanceType<typeof Server>,
    readonly port: number,
    /** `SHA256:…` */
    readonly hostKey: string,
  ) {}

  static async start(root: string): Promise<SftpServer> {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'sec1', format: 'pem' }).toString();
    const connections = new Set<Connection>();
    const made: { server?: SftpServer } = {};
    const server = new Server({ hostKeys: [key] }, (client) => {
      connections.add(client);
      client.on('close', () => connections.delete(client));
      client.on('error', () => undefined);
      client.on('authentication', (context) => {
        const right =
          context.method === 'password' &&
          context.username === SFTP_USER.username &&
          context.password === SFTP_USER.password;
        if (right) context.accept();
        else context.reject(['password']);
      });
      client.on('ready', () =>
        client.on('session', (accept) =>
          accept().on('sftp', (acceptSftp) => {
            const faults = () => made.server?.faults ?? {};
            serve(acceptSftp(), root, faults, () => client.end());
          }),
        ),
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const parsed = utils.parseKey(key);
    if (parsed instanceof Error) throw parsed;
    const digest = createHash('sha256').update(parsed.getPublicSSH()).digest('base64');
    const { port } = server.address() as AddressInfo;
    made.server = new SftpServer(server, port, `SHA256:${digest.replace(/=+$/, '')}`);
    return made.server;
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

function serve(sftp: SFTPWrapper, root: string, faults: () => SftpFaults, hangUp: () => void): void {
  const files = new Map<number, FileHandle>();
  let last = 0;
  const at = (path: string) => join(root, path);
  const fileOf = (handle: Buffer) => files.get(handle.readUInt32BE(0))!;
  /** Answers with what went wrong in the protocol's words. */
  const answer = (id: number, work: () => Promise<void>) => {
    work().catch((error: NodeJS.ErrnoException) => {
      sftp.status(id, error.code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE);
    });
  };
  const ok = (id: number) => sftp.status(id, STATUS_CODE.OK);

  sftp.on('close', () => {
    for (const file of files.values()) void file.close();
    files.clear();
  });
  sftp.on('OPEN', (id, path, flags) => {
    const mode = flagsToString(flags) ?? 'r';
    if (mode !== 'r' && faults().denies) return sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
    answer(id, async () => {
      const file = await open(at(path), mode);
      last += 1;
      files.set(last, file);
      const handle = Buffer.alloc(4);
      handle.writeUInt32BE(last);
      sftp.handle(id, handle);
    });
  });
  sftp.on('WRITE', (id, handle, offset, data) => {
    if (faults().breaks) return hangUp();
    answer(id, async () => {
      await fileOf(handle).write(data, 0, data.length, offset);
      ok(id);
    });
  });
  sftp.on('READ', (id, handle, offset, length) =>
    answer(id, async () => {
      const { bytesRead, buffer } = await fileOf(handle).read(Buffer.alloc(length), 0, length, offset);
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, bytesRead));
    }),
  );
  sftp.on('CLOSE', (id, handle) =>
    answer(id, async () => {
      await fileOf(handle).close();
      files.delete(handle.readUInt32BE(0));
      ok(id);
    }),
  );
  const attributes = (id: number, path: string) =>
    answer(id, async () => {
      const { mode, uid, gid, size, atimeMs, mtimeMs } = await stat(at(path));
      sftp.attrs(id, { mode, uid, gid, size, atime: atimeMs / 1000, mtime: mtimeMs / 1000 });
    });
  sftp.on('STAT', attributes);
  sftp.on('LSTAT', attributes);
  sftp.on('FSTAT', (id, handle) =>
    answer(id, async () => {
      const { mode, uid, gid, size, atimeMs, mtimeMs } = await fileOf(handle).stat();
      sftp.attrs(id, { mode, uid, gid, size, atime: atimeMs / 1000, mtime: mtimeMs / 1000 });
    }),
  );
  sftp.on('FSETSTAT', (id) => ok(id));
  sftp.on('SETSTAT', (id) => ok(id));
  sftp.on('REALPATH', (id, path) => sftp.name(id, [{ filename: path, longname: path, attrs: {} as never }]));
  sftp.on('REMOVE', (id, path) => answer(id, () => unlink(at(path)).then(() => ok(id))));
  sftp.on('RENAME', (id, from, to) => answer(id, () => rename(at(from), at(to)).then(() => ok(id))));
}
