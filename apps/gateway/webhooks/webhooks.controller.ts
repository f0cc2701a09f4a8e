import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asking, type Asker } from '../http/caller.js';
import { PageQuery } from '../http/page.dto.js';
import { Answers, AnswersNothing, Change, Needs, TakesCredential } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import {
  CreateWebhookDto,
  ReplayDto,
  ReplayedDto,
  WebhookDeliveriesPage,
  WebhooksDto,
  WebhookSecretDto,
} from './webhooks.dto.js';
import { WebhooksReader } from './webhooks.reader.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('systems')
@Controller('webhooks')
@TakesCredential('webhooks.manage')
@Needs('webhook.manage')
export class WebhooksController {
  constructor(
    private readonly reader: WebhooksReader,
    private readonly webhooks: WebhooksService,
  ) {}

  @Get()
  @Answers(WebhooksDto)
  list(@Asking() asker: Asker): Promise<WebhooksDto> {
    return this.reader.list(asker);
  }

  @Post()
  @Change()
  @Answers(WebhookSecretDto, { status: 201 })
  create(@Body() body: CreateWebhookDto, @Asking() asker: Asker): Promise<WebhookSecretDto> {
    return this.webhooks.create(body, asker);
  }

  @Get(':id/deliveries')
  @Answers(WebhookDeliveriesPage)
  async deliveries(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @Asking() asker: Asker,
  ): Promise<WebhookDeliveriesPage> {
    await this.webhooks.found(id, asker);
    return this.reader.deliveries(id, query);
  }

  @Post(':id/deliveries/:deliveryId/replay')
  @Change()
  @AnswersNothing()
  replayOne(
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @Asking() asker: Asker,
  ): Promise<void> {
    return this.webhooks.replayOne(id, deliveryId, asker);
  }

  @Post(':id/deliveries/:deliveryId/skip')
  @Change()
  @AnswersNothing()
  skip(
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @Asking() asker: Asker,
  ): Promise<void> {
    return this.webhooks.skip(id, deliveryId, asker);
  }

  @Post(':id/replay')
  @Change()
  @Answers(ReplayedDto)
  replaySince(@IdParam() id: string, @Body() body: ReplayDto, @Asking() asker: Asker): Promise<ReplayedDto> {
    return this.webhooks.replaySince(id, body, asker);
  }

  @Post(':id/enable')
  @Change()
  @AnswersNothing()
  enable(@IdParam() id: string, @Asking() asker: Asker): Promise<void> {
    return this.webhooks.enable(id, asker);
  }

  @Post(':id/disable')
  @Change()
  @AnswersNothing()
  disable(@IdParam() id: string, @Asking() asker: Asker): Promise<void> {
    return this.webhooks.disable(id, asker);
  }

  @Post(':id/remove')
  @Change()
  @AnswersNothing()
  remove(@IdParam() id: string, @Asking() asker: Asker): Promise<void> {
    return this.webhooks.remove(id, asker);
  }
}
