import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ANSWERS: readonly [query: string, body: (prefix: string) => string][] = [
  ['versioning', () => '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>'],
  [
    'versions',
    (key) => `<ListVersionsResult>
      <Version><Key>${key}</Key><VersionId>one</VersionId></Version>
      <Version><Key>${key}</Key><VersionId>two</VersionId></Version>
      <DeleteMarker><Key>${key}</Key><VersionId>marker</VersionId></DeleteMarker></ListVersionsResult>`,
  ],
];

/** Answers as a bucket that keeps two versions and a marker of whatever is asked for, and notes what is deleted. */
export class VersionedBucket {
  /** Paths in order, with `?version` where one was named. */
  readonly deleted: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    const body = this.#answer(request);
    response.writeHead(body === null ? 204 : 200, { 'content-type': 'application/xml' }).end(body);
  });

  static async start(): Promise<VersionedBucket> {
    const bucket = new VersionedBucket();
    bucket.#server.listen(0, '127.0.0.1');
    await once(bucket.#server, 'listening');
    return bucket;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port.toString()}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer({ method, url = '' }: IncomingMessage): string | null {
    const { pathname, searchParams } = new URL(url, 'http://bucket');
    const [, body] = ANSWERS.find(([query]) => searchParams.has(query)) ?? [];
    if (body) return body(searchParams.get('prefix') ?? '');
    const version = searchParams.get('versionId');
    if (method === 'DELETE') this.deleted.push(pathname + (version ? `?${version}` : ''));
    return null;
  }
}
