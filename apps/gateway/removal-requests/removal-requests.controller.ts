import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { RemovalAnswersService } from './removal-answers.service.js';
import {
  AnswerByHandDto,
  RemovalRequestDto,
  RemovalRequestsPage,
  RemovalRequestsQuery,
} from './removal-requests.dto.js';
import { RemovalRequestsReader } from './removal-requests.reader.js';

@ApiTags('platforms')
@Controller('removal-requests')
@Needs('entry.read')
export class RemovalRequestsController {
  constructor(
    private readonly reader: RemovalRequestsReader,
    private readonly answers: RemovalAnswersService,
  ) {}

  @Get()
  @Answers(RemovalRequestsPage)
  list(@Query() query: RemovalRequestsQuery, @By() caller: Caller): Promise<RemovalRequestsPage> {
    return this.reader.list(query, caller);
  }

  @Post(':id/answer')
  @Needs('removal.answer')
  @Change()
  @Answers(RemovalRequestDto, { description: 'Records what the platform answered by letter' })
  async answer(
    @IdParam() id: string,
    @Body() body: AnswerByHandDto,
    @By() caller: Caller,
  ): Promise<RemovalRequestDto> {
    await this.answers.record(id, body, caller);
    return this.reader.one(id, caller);
  }
}
