import { Controller, Get, Header } from '@nestjs/common';
import { ReceiversService } from '../receivers/receivers.service.js';
import { PLATFORM_NAMES } from '../platforms/platform-names.js';
import { PlatformsService } from '../platforms/platforms.service.js';
import type { ReceiverShown } from './receiver-section.js';
import { pageOf } from './page.js';

const ALWAYS = ['superior', ...PLATFORM_NAMES];
const SHOWN = 50;

@Controller()
export class PageController {
  constructor(
    private readonly platforms: PlatformsService,
    private readonly receivers: ReceiversService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  )
  async page(): Promise<string> {
    const platforms = await Promise.all(PLATFORM_NAMES.map((name) => this.platforms.received(name)));
    return pageOf(platforms, await this.shown());
  }

  /** Those who are always there, and whoever has received something. */
  private async shown(): Promise<ReceiverShown[]> {
    const counts = new Map((await this.receivers.names()).map(({ receiver, count }) => [receiver, count]));
    const names = [...new Set([...ALWAYS, ...counts.keys()])];
    return Promise.all(
      names.map(async (name) => ({
        ...{ name, count: counts.get(name) ?? 0 },
        faults: await this.receivers.faults(name),
        messages: await this.receivers.received(name, SHOWN),
      })),
    );
  }
}
