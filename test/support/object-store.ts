import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { S3Settings } from '../../libs/platform/files/s3-bucket.js';

/** An object store on a free port of this machine, with one bucket. */
export class ObjectStore {
  private constructor(
    private readonly server: S3rver,
    private readonly directory: string,
    readonly settings: S3Settings,
  ) {}

  static async start(): Promise<ObjectStore> {
    const directory = await mkdtemp(join(tmpdir(), 'minglu-s3-'));
    const configureBuckets = [{ name: 'minglu-files', configs: [] }];
    const options = { address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets };
    const server = new S3rver(options);
    const { port }: AddressInfo = await server.run();
    return new ObjectStore(server, directory, {
      bucket: 'minglu-files',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port.toString()}`,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    });
  }

  /** Paths of the files in which it keeps objects, and parts of what was never finished. */
  async kept(): Promise<string[]> {
    const found = await readdir(this.directory, { recursive: true, withFileTypes: true });
    return found
      .filter((each) => each.isFile() && !/_metadata|_bucket|\.md5/.test(each.name))
      .map((each) => join(each.parentPath, each.name));
  }

  /** Hangs up on everybody; the files are gone with it. */
  async stop(): Promise<void> {
    await this.server.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}
