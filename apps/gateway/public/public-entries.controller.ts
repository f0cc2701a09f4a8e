import { Controller, Get, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../http/page.dto.js';
import { Answers, Anyone } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import {
  AnnouncementsPage,
  PublicEntriesPage,
  PublicEntriesQuery,
  PublicEntryDto,
  PublicListQuery,
} from './public-entries.dto.js';
import { PublicEntriesReader } from './public-entries.reader.js';
import { READING_RATE } from './rates.js';

@ApiTags('public')
@Controller(PUBLIC_PREFIX)
@Anyone()
export class PublicEntriesController {
  constructor(private readonly reader: PublicEntriesReader) {}

  @Get('entries')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(PublicEntriesPage, { description: 'In force now, the newest first' })
  list(@Query() query: PublicEntriesQuery): Promise<PublicEntriesPage> {
    return this.reader.inForce(query);
  }

  @Get('entries/:id')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(PublicEntryDto, {
    description: 'In force or under publicity. 410 when it has ended, whoever it was',
  })
  one(@IdParam() id: string): Promise<PublicEntryDto> {
    return this.reader.one(id);
  }

  @Get('publicity')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(PublicEntriesPage, { description: 'Under publicity before recognition (公示)' })
  publicity(@Query() query: PublicListQuery): Promise<PublicEntriesPage> {
    return this.reader.underPublicity(query);
  }

  @Get('warnings')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(PublicEntriesPage, { description: 'Big-data warnings in force (§16)' })
  warnings(@Query() page: PageQuery): Promise<PublicEntriesPage> {
    return this.reader.inForce({ ...page, list: 'warning' });
  }

  @Get('announcements')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(AnnouncementsPage, { description: 'Exits of the last thirty days (§19)' })
  announcements(@Query() query: PublicListQuery): Promise<AnnouncementsPage> {
    return this.reader.announcements(query);
  }
}
