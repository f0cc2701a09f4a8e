import { setTimeout as delay } from 'node:timers/promises';
import { verifiedEvent, type ChangeEvent } from '../../libs/api-client/system-client.js';
import { newSystem, type System } from '../e2e/support/systems.js';
import type { Schemas } from '../e2e/support/world.js';
import type { Stack } from './stack.js';

const PAUSE_MS = 400;

/** One change of one entry. */
export type Told = Pick<Schemas['ChangeDto'], 'entryId' | 'sequence' | 'occasion'>;
export const keyOf = ({ entryId, sequence, occasion }: Told): string =>
  `${entryId} #${String(sequence)} ${occasion}`;

/** A bank that reads the delta feed by its cursor, and is told of the same by webhook. */
export class Bank {
  /** What it has read so far. */
  readonly read: Told[] = [];
  private cursor: string | null = null;

  private constructor(
    private readonly stack: Stack,
    private readonly system: System,
    private readonly webhook: { secret: string; url: string },
  ) {}

  static async subscribed(stack: Stack): Promise<Bank> {
    const { world, receiver } = stack;
    const limits = { perMinute: 6_000, perDay: 100_000 };
    const system = await newSystem(world.app.baseUrl, await world.officer('credit'), limits);
    const url = `${receiver.url}/chaos`;
    const { body } = await system.post<Schemas['WebhookSecretDto']>('/webhooks', { url });
    return new Bank(stack, system, { secret: body.secret!, url });
  }

  async readUntil(endsAt: number): Promise<void> {
    while (Date.now() < endsAt) {
      await this.readOn().catch(() => false);
      await delay(PAUSE_MS);
    }
  }

  /** Up to now. */
  async readToTheEnd(): Promise<void> {
    while (await this.readOn());
  }

  /** The same feed once more, from the beginning. */
  async fromTheBeginning(): Promise<Told[]> {
    const fresh = new Bank(this.stack, this.system, this.webhook);
    await fresh.readToTheEnd();
    return fresh.read;
  }

  /** What came by webhook, each when it came first, with its proof. */
  async told(): Promise<ChangeEvent[]> {
    const { secret, url } = this.webhook;
    const came = this.stack.receiver.received.filter(
      ({ path, status }) => status === 204 && url.endsWith(path),
    );
    const events = new Map<string, ChangeEvent>();
    for (const { headers, body, at } of came) {
      const event = await verifiedEvent(secret, { headers, body }, at);
      if (!events.has(event.id)) events.set(event.id, event);
    }
    return [...events.values()];
  }

  /** Reads one page; whether there is more. The cursor moves together with what was read. */
  private async readOn(): Promise<boolean> {
    const since = this.cursor === null ? '' : `&since=${encodeURIComponent(this.cursor)}`;
    const { status, body } = await this.system.get<Schemas['ChangesDto']>(`/changes?limit=20${since}`);
    if (status !== 200) throw new Error(`the feed answers ${String(status)}`);
    this.read.push(...body.items);
    this.cursor = body.next;
    return body.more;
  }
}
