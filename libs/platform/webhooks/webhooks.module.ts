import { Module, type DynamicModule } from '@nestjs/common';
import { WebhookAddresses, type WebhooksConfig } from './webhook-addresses.js';
import { WebhookSender } from './webhook-sender.js';

/** Provides the way to systems that want to be told, for injection. */
@Module({})
export class WebhookSendingModule {
  static forRoot(config: WebhooksConfig): DynamicModule {
    const addresses = new WebhookAddresses(config);
    return {
      module: WebhookSendingModule,
      global: true,
      providers: [
        { provide: WebhookAddresses, useValue: addresses },
        { provide: WebhookSender, useValue: new WebhookSender(addresses) },
      ],
      exports: [WebhookAddresses, WebhookSender],
    };
  }
}
