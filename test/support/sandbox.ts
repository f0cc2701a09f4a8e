import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createSandbox } from '../../apps/sandbox/sandbox.js';
import type { Faults } from '../../apps/sandbox/platforms/faults.js';
import type { PlacedLine } from '../../apps/sandbox/platforms/lines.js';
import type { RemovalHeld } from '../../apps/sandbox/platforms/platforms.service.js';
import { createLogger } from '../../libs/platform/logging/logger.js';
import type { Held } from '../../apps/sandbox/receivers/receivers.service.js';
import { PLATFORMS, type Platform } from '../../libs/rules/words.js';
import type { Outside } from './stage.js';

const TOKEN = 'for tests only';

export interface Received {
  pulls: number;
  removals: RemovalHeld[];
  lines: PlacedLine[];
}

export interface PublicPage {
  entries: Record<string, unknown>[];
  announcements: Record<string, unknown>[];
}

/** The real sandbox on a free port, over a database of its own; stop it in `afterAll`. */
export class TestSandbox {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly url: string,
  ) {}

  static async start(databaseUrl: string): Promise<TestSandbox> {
    const logger = createLogger({ service: 'sandbox', level: 'silent' });
    const config = { databaseUrl, host: '127.0.0.1', port: 0, token: TOKEN, logLevel: 'silent' } as const;
    const app = await createSandbox(config, logger);
    await app.listen(0, '127.0.0.1');
    return new TestSandbox(app, await app.getUrl());
  }

  /** What a worker has to be told of it. */
  get platforms(): Outside {
    const access = PLATFORMS.map((one) => [one, { url: `${this.url}/platforms/${one}`, token: TOKEN }]);
    return {
      access: Object.fromEntries(access) as Outside['access'],
      pullMinutes: 30,
      connectors: { shared: { url: this.url, token: TOKEN } },
    };
  }

  /** The same as settings of a process. */
  get env(): Record<string, string> {
    return { PLATFORM_URL: this.url, PLATFORM_TOKEN: TOKEN };
  }

  /** From now on the platform has these faults and no others. */
  async play(platform: Platform, faults: Partial<Faults>): Promise<void> {
    await this.send('PUT', `${platform}/faults`, faults);
  }

  async place(platform: Platform, ...lines: PlacedLine[]): Promise<void> {
    await this.send('POST', `${platform}/lines`, { lines });
  }

  async received(platform: Platform): Promise<Received> {
    return (await (await this.send('GET', `${platform}/received`)).json()) as Received;
  }

  /** The same for a receiver of messages. */
  async playReceiver(receiver: string, faults: Partial<Faults>): Promise<void> {
    await this.send('PUT', `../receivers/${receiver}/faults`, faults);
  }

  /** What a receiver has received, the last first. */
  async messagesAt(receiver: string): Promise<Held[]> {
    return (await (await this.send('GET', `../receivers/${receiver}/received`)).json()) as Held[];
  }

  /** What a publishing site shows now. */
  async publicAt(receiver: string): Promise<PublicPage> {
    return (await (await this.send('GET', `../receivers/${receiver}/public`)).json()) as PublicPage;
  }

  async send(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(`${this.url}/platforms/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}
