import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { MyAddressDto, NotificationsPage, NotificationsQuery, SetMyAddressDto } from './notifications.dto.js';
import { NotificationsReader } from './notifications.reader.js';
import { NotificationsService } from './notifications.service.js';

@ApiTags('notifications')
@Controller('notifications')
@Needs('entry.read')
export class NotificationsController {
  constructor(
    private readonly reader: NotificationsReader,
    private readonly service: NotificationsService,
  ) {}

  @Get()
  @Answers(NotificationsPage)
  list(@Query() query: NotificationsQuery, @By() caller: Caller): Promise<NotificationsPage> {
    return this.reader.list(query, caller);
  }

  @Get('my-address')
  @Answers(MyAddressDto)
  myAddress(@By() caller: Caller): Promise<MyAddressDto> {
    return this.reader.myAddress(caller);
  }

  @Put('my-address')
  @Change()
  @AnswersNothing()
  setMyAddress(@Body() { mail }: SetMyAddressDto, @By() caller: Caller): Promise<void> {
    return this.service.setMyAddress(mail, caller);
  }

  @Post(':id/try')
  @Needs('filing.try')
  @Change()
  @AnswersNothing()
  tryNow(@IdParam() id: string, @By() caller: Caller): Promise<void> {
    return this.service.tryNow(id, caller);
  }
}
