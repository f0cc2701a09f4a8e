import { Module, type DynamicModule } from '@nestjs/common';
import { WebhookSender } from '../webhooks/webhook-sender.js';
import { MailChannel } from './mail.channel.js';
import { ConfiguredChannels, NotificationChannels } from './notification-channels.js';
import type { NotificationsConfig } from './notifications-config.js';
import { ConsoleChannel, FileChannel } from './put-down.channels.js';
import { WebhookChannel } from './webhook.channel.js';

export function channelsOf(config: NotificationsConfig, sender: WebhookSender): NotificationChannels {
  const { mail, webhook, folder, link } = config;
  const outside = [
    ...(mail ? [new MailChannel(mail)] : []),
    ...(webhook ? [new WebhookChannel(webhook, sender)] : []),
  ];
  return new ConfiguredChannels(
    outside,
    folder === null ? new ConsoleChannel() : new FileChannel(folder),
    link,
  );
}

/** Provides the ways to officers and parties for injection. The way to systems has to be there (WebhookSendingModule). */
@Module({})
export class NotificationChannelsModule {
  static forRoot(config: NotificationsConfig): DynamicModule {
    const useFactory = (sender: WebhookSender) => channelsOf(config, sender);
    return {
      module: NotificationChannelsModule,
      global: true,
      providers: [{ provide: NotificationChannels, useFactory, inject: [WebhookSender] }],
      exports: [NotificationChannels],
    };
  }
}
