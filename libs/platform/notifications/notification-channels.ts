import { channelTo, type NotificationAddress } from '../../rules/notifications/address.js';
import type { NotificationChannel } from './notification-channel.js';

/** The ways that are configured. */
export abstract class NotificationChannels {
  /** Where readers go on; null: nobody said where this service is. */
  abstract readonly link: string | null;

  /** The way to an address. What nothing outside reaches is put down. */
  abstract to(address: NotificationAddress): NotificationChannel;
}

export class ConfiguredChannels extends NotificationChannels {
  constructor(
    private readonly outside: readonly NotificationChannel[],
    private readonly fallback: NotificationChannel,
    readonly link: string | null,
  ) {
    super();
  }

  override to(address: NotificationAddress): NotificationChannel {
    const name = channelTo(address, new Set(this.outside.map((channel) => channel.name)));
    return this.outside.find((channel) => channel.name === name) ?? this.fallback;
  }
}
