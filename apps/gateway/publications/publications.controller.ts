import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { PublicationTryService } from './publication-try.service.js';
import { PublicationsPage, PublicationsQuery, PublishedContentDto } from './publications.dto.js';
import { PublicationsReader } from './publications.reader.js';

@ApiTags('publications')
@Controller('publications')
@Needs('entry.read')
export class PublicationsController {
  constructor(
    private readonly reader: PublicationsReader,
    private readonly tries: PublicationTryService,
  ) {}

  @Get()
  @Answers(PublicationsPage)
  list(@Query() query: PublicationsQuery, @By() caller: Caller): Promise<PublicationsPage> {
    return this.reader.list(query, caller);
  }

  @Get(':id/content')
  @Answers(PublishedContentDto)
  content(@IdParam() id: string): Promise<PublishedContentDto> {
    return this.reader.content(id);
  }

  @Post(':id/try')
  @Needs('publication.try')
  @Change()
  @AnswersNothing()
  tryNow(@IdParam() id: string, @By() caller: Caller): Promise<void> {
    return this.tries.tryNow(id, caller);
  }
}
