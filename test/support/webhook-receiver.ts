import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedDelivery {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** What it was answered. */
  status: number;
  at: number;
}

/** A system's own server that takes webhooks, on a free port of this machine. */
export class WebhookReceiver {
  readonly received: ReceivedDelivery[] = [];
  /** What it answers from now on. */
  status = 204;
  /** What it answers 422, whatever else it takes. */
  refuses: (delivery: Pick<ReceivedDelivery, 'path' | 'body'>) => boolean = () => false;
  /** It takes what comes, but the connection breaks before its answer. */
  losesAnswers = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const { url: path = '', headers } = request;
        const status = receiver.refuses({ path, body }) ? 422 : receiver.status;
        receiver.received.push({ path, headers, body, status, at: Date.now() });
        if (receiver.losesAnswers) response.destroy();
        else response.writeHead(status).end();
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** Those that were taken at an address. */
  taken(url: string): ReceivedDelivery[] {
    return this.received.filter(({ path, status }) => status === 204 && url.endsWith(path));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
